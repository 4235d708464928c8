package kurabe.core.disputing;

/// Why something that a person filled in cannot be taken.
public record Fault(Field field, Kind kind) {

  public enum Kind {
    EMPTY("empty"),
    TOO_LONG("too-long"),
    /// Characters that no keyboard writes and no screen shows.
    CONTROL_CHARACTERS("control-characters"),
    /// The edition does not exist, or does not print such a figure.
    UNKNOWN("unknown"),
    /// A correction is a revision after the one that was disputed.
    NOT_A_CORRECTION("not-a-correction");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
