package kurabe.core.ambition;

/// Why a yearly pace is not said.
public enum NoCourse {
  NO_TARGET("no-target"),
  TARGET_IN_WORDS("target-in-words"),
  NO_VALUE("no-value"),
  UNITS_DIFFER("units-differ"),
  DUE_UNKNOWN("due-unknown"),
  VINTAGE_UNKNOWN("vintage-unknown"),
  /// All that was published speaks of one time.
  ONE_VINTAGE("one-vintage"),
  /// Earlier values are of another definition or unit.
  MEASURE_CHANGED("measure-changed"),
  /// Earlier values count from another year on.
  COUNTED_FROM_ANOTHER_YEAR("counted-from-another-year");

  private final String code;

  NoCourse(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
