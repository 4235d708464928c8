package kurabe.core.council;

import java.time.Instant;
import kurabe.core.dispute.Person;

/// Something that a person did about a remark after the meeting. Only added, never changed.
public record RemarkEvent(RemarkId remark, Act act, Person by, Instant at) {

  public sealed interface Act {

    /// @param label what the target was called when it was linked
    record Linked(LinkTarget target, String label) implements Act {}

    /// Takes a link back.
    record Unlinked(LinkTarget target) implements Act {}

    /// What was answered to the remark (回答).
    record Replied(String text) implements Act {}

    /// What was done because of it (対応).
    record Acted(String text) implements Act {}
  }
}
