package kurabe.core.authoring;

import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// What came of saving a text as a scheme.
public sealed interface Saving {

  /// It counts from now on.
  record Saved(SchemeVersion version, EvaluationScheme scheme) implements Saving {}

  /// The same text counts already; nothing was stored.
  record Unchanged(SchemeCode code) implements Saving {}

  record Faulty(List<Fault> faults) implements Saving {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// It was to be a scheme of its own, but there is one of that code.
  record CodeTaken(SchemeCode code) implements Saving {}

  /// It was to change one scheme, but the text is another's.
  record CodeChanged(SchemeCode expected, SchemeCode found) implements Saving {}

  /// Somebody else has saved or withdrawn it since the person has read it.
  record Overtaken(SchemeCode code) implements Saving {}
}
