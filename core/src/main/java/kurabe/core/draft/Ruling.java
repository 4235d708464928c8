package kurabe.core.draft;

import java.time.Instant;

/// The decision that counts for a row, with who took it.
///
/// @param number how many decisions the row had with this one
public record Ruling(Decision decision, int number, String reason, String person, Instant at) {

  static Ruling of(DraftEntry entry, Step.Decided decided) {
    return new Ruling(
        decided.decision(), decided.number(), decided.text(), entry.person(), entry.at());
  }

  /// Whether anything is decided at all.
  public boolean counts() {
    return !(decision instanceof Decision.Cleared);
  }
}
