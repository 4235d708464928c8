package kurabe.core.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why something that a person stated cannot be taken.
public record DraftFault(Field field, Kind kind) {

  /// What a person states.
  public enum Field {
    PERSON("person", 100),
    REASON("reason", 4000),
    TEXT("text", 1000),
    KEY("key", 100),
    ROW("row", 0),
    DATE("date", 0),
    SOURCE("source", 100);

    private final String code;
    private final int limit;

    Field(String code, int limit) {
      this.code = code;
      this.limit = limit;
    }

    public String code() {
      return code;
    }

    /// How many characters it takes, 0 for what is chosen and not written.
    public int limit() {
      return limit;
    }
  }

  /// What is wrong with it.
  public enum Kind {
    EMPTY("empty"),
    TOO_LONG("too-long"),
    /// Characters that no keyboard writes and no screen shows.
    CONTROL_CHARACTERS("control-characters"),
    /// The draft has no such row, or the last edition no such key.
    UNKNOWN("unknown"),
    /// Another row has that key already.
    TAKEN("taken"),
    /// Such a row does not take such a decision.
    UNSUITABLE("unsuitable"),
    /// The text is no figure or grade that could stand there.
    UNREADABLE("unreadable"),
    /// The day is today or past.
    PAST("past");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  static List<DraftFault> of(String person, String reason, boolean reasonIsRequired) {
    return Stream.of(required(Field.PERSON, person), text(Field.REASON, reason, reasonIsRequired))
        .flatMap(Optional::stream)
        .toList();
  }

  static Optional<DraftFault> required(Field field, String text) {
    return text(field, text, true);
  }

  private static Optional<DraftFault> text(Field field, String text, boolean required) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return required ? Optional.of(new DraftFault(field, Kind.EMPTY)) : Optional.empty();
    }
    if (bare.codePointCount(0, bare.length()) > field.limit()) {
      return Optional.of(new DraftFault(field, Kind.TOO_LONG));
    }
    return bare.codePoints().anyMatch(DraftFault::isUnwritable)
        ? Optional.of(new DraftFault(field, Kind.CONTROL_CHARACTERS))
        : Optional.empty();
  }

  private static boolean isUnwritable(int character) {
    return (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0)
        || Character.getType(character) == Character.SURROGATE;
  }
}
