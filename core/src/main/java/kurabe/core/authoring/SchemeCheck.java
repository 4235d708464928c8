package kurabe.core.authoring;

import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.scheme.EvaluationScheme;

/// What came of reading a text as a scheme. Nothing is stored.
public sealed interface SchemeCheck {

  record Sound(EvaluationScheme scheme) implements SchemeCheck {}

  /// @param faults all of them
  record Faulty(List<Fault> faults) implements SchemeCheck {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
