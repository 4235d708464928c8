package kurabe.core.hearing;

import java.util.List;
import kurabe.core.council.AddedCase;

/// What came of adding a case.
public sealed interface CaseAdding {

  record Added(AddedCase added) implements CaseAdding {}

  /// @param faults all that were found, never empty; nothing was stored
  record Refused(List<Fault> faults) implements CaseAdding {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
