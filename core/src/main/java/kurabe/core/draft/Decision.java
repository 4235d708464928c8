package kurabe.core.draft;

/// What a person decides about one row (決定).
public sealed interface Decision {

  /// The row is as it should be.
  record Accepted() implements Decision {}

  /// The row is left out; that it was stays on record.
  record Discarded() implements Decision {}

  /// @param text what should have been read, as it would be printed
  record Edited(String text) implements Decision {}

  /// The row is the last edition's item or indicator of that key, under another name.
  record Matched(String key) implements Decision {}

  /// The decision before is taken back.
  record Cleared() implements Decision {}

  default String code() {
    return switch (this) {
      case Accepted _ -> "accepted";
      case Discarded _ -> "discarded";
      case Edited _ -> "edited";
      case Matched _ -> "matched";
      case Cleared _ -> "cleared";
    };
  }

  /// The text or the key, empty where the decision has none.
  default String argument() {
    return switch (this) {
      case Edited(String text) -> text;
      case Matched(String key) -> key;
      case Accepted _, Discarded _, Cleared _ -> "";
    };
  }

  /// @throws IllegalArgumentException when there is no such decision
  static Decision of(String code, String argument) {
    return switch (code) {
      case "accepted" -> new Accepted();
      case "discarded" -> new Discarded();
      case "edited" -> new Edited(argument);
      case "matched" -> new Matched(argument);
      case "cleared" -> new Cleared();
      default -> throw new IllegalArgumentException("no such decision: " + code);
    };
  }
}
