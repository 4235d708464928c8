package kurabe.core.disputing;

import java.util.List;
import kurabe.core.dispute.Dispute;

/// What came of resolving a dispute.
public sealed interface Resolving {

  record Settled(Dispute.Resolved dispute) implements Resolving {}

  /// @param faults all that were found, never empty; nothing was stored
  record Refused(List<Fault> faults) implements Resolving {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// Somebody else was there first.
  record AlreadyResolved() implements Resolving {}

  record NoSuchDispute() implements Resolving {}
}
