package kurabe.core.mapping;

/// Why a decision about a mapping is not taken in.
public enum MappingFault {
  UNKNOWN_PLAN("unknown-plan"),
  /// The newest edition of the plan has no such indicator or item.
  UNKNOWN_SUBJECT("unknown-subject"),
  UNKNOWN_CONCEPT("unknown-concept"),
  UNKNOWN_THEME("unknown-theme"),
  NO_GROUND("no-ground"),
  NO_PERSON("no-person"),
  /// Nobody confirmed anything of it that still holds.
  NOTHING_TO_WITHDRAW("nothing-to-withdraw");

  private final String code;

  MappingFault(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
