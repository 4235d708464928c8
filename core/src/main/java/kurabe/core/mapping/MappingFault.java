package kurabe.core.mapping;

/// Why a decision about a mapping is not taken in.
public enum MappingFault {
  UNKNOWN_PLAN("unknown-plan"),
  /// The newest edition of the plan has no such indicator or item.
  UNKNOWN_SUBJECT("unknown-subject"),
  /// The item has several indicators; one of them must be named.
  AMBIGUOUS_SUBJECT("ambiguous-subject"),
  UNKNOWN_CONCEPT("unknown-concept"),
  UNKNOWN_THEME("unknown-theme"),
  NO_GROUND("no-ground"),
  GROUND_TOO_LONG("ground-too-long"),
  NO_PERSON("no-person"),
  PERSON_TOO_LONG("person-too-long"),
  CONTROL_CHARACTERS("control-characters"),
  /// Nobody confirmed anything of it that still holds.
  NOTHING_TO_WITHDRAW("nothing-to-withdraw");

  public static final int LONGEST_GROUND = 500;
  public static final int LONGEST_PERSON = 100;

  private final String code;

  MappingFault(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
