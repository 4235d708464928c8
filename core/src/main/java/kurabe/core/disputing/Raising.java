package kurabe.core.disputing;

import java.util.List;
import kurabe.core.dispute.Dispute;

/// What came of disputing a figure.
public sealed interface Raising {

  record Raised(Dispute.Open dispute) implements Raising {}

  /// @param faults all that were found, never empty; nothing was stored
  record Refused(List<Fault> faults) implements Raising {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
