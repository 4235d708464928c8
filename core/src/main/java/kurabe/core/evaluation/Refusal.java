package kurabe.core.evaluation;

/// Why a scheme gives no verdict on what is printed.
public enum Refusal {
  NO_TARGET("no-target"),
  TARGET_IN_WORDS("target-in-words"),
  TARGET_NOT_POSITIVE("target-not-positive"),
  NO_VALUE("no-value"),
  UNITS_DIFFER("units-differ"),
  LOWER_IS_BETTER("lower-is-better"),
  /// The item has no figures; it was judged by a roadmap or in words.
  NO_FIGURES("no-figures"),
  /// Several targets give several grades, and the report does not print how they combine.
  COMBINATION_NOT_PRINTED("combination-not-printed"),
  /// A part that the rule needs is not printed.
  MISSING_PART("missing-part"),
  /// The scheme's grades are judged, not computed.
  JUDGED("judged"),
  UNRATED("unrated");

  private final String code;

  Refusal(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
