package kurabe.core.hearing;

import java.util.List;
import kurabe.core.council.RemarkEvent;

/// What came of recording something about a remark.
public sealed interface FollowingUp {

  record Recorded(RemarkEvent event) implements FollowingUp {}

  /// @param faults all that were found, never empty; nothing was stored
  record Refused(List<Fault> faults) implements FollowingUp {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  record NoSuchRemark() implements FollowingUp {}
}
