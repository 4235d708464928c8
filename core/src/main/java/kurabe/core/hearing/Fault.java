package kurabe.core.hearing;

/// Why something that a person filled in cannot be taken.
public record Fault(Field field, Kind kind) {

  public enum Kind {
    EMPTY("empty"),
    TOO_LONG("too-long"),
    /// Characters that no keyboard writes and no screen shows.
    CONTROL_CHARACTERS("control-characters"),
    /// There is nothing of that name.
    UNKNOWN("unknown"),
    /// The remark is linked to it already, or is not.
    NO_CHANGE("no-change");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
