package kurabe.core.mapping;

import java.time.Instant;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;

/// One line of the history of mappings: what a person decided, when, and on what ground. Nothing of
/// it is ever changed; a later line supersedes it.
///
/// @param ground of a confirmation, or why it was withdrawn, in Japanese
public record MappingEntry(
    MappedSubject subject, Act act, String ground, String person, Instant at) {

  public sealed interface Act {

    record Confirmed(Aim aim) implements Act {}

    /// What came with Kurabe holds again, if anything did.
    record Withdrawn() implements Act {}
  }
}
