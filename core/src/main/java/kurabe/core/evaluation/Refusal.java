package kurabe.core.evaluation;

/// Why a scheme gives no verdict on what is printed.
public enum Refusal {
  NO_TARGET("no-target"),
  TARGET_IN_WORDS("target-in-words"),
  TARGET_NOT_POSITIVE("target-not-positive"),
  NO_VALUE("no-value"),
  /// The value is printed in words.
  VALUE_IN_WORDS("value-in-words"),
  /// target ÷ value has no meaning for a value of 0 or less.
  VALUE_NOT_POSITIVE("value-not-positive"),
  UNITS_DIFFER("units-differ"),
  LOWER_IS_BETTER("lower-is-better"),
  NO_BASELINE("no-baseline"),
  /// The target is no better than the baseline: there is no way from one to the other.
  TARGET_NOT_BEYOND_BASELINE("target-not-beyond-baseline"),
  NO_YEARLY_TARGET("no-yearly-target"),
  NO_PLAN_SPAN("no-plan-span"),
  /// The value is older than the plan.
  BEFORE_THE_PLAN("before-the-plan"),
  VINTAGE_UNKNOWN("vintage-unknown"),
  /// The item has no figures; it was judged by a roadmap or in words.
  NO_FIGURES("no-figures"),
  /// The item has neither figures nor a verdict, only what the report says of it in words.
  WORDS_ONLY("words-only"),
  /// The report prints a roadmap for the item and no figure with a target.
  ROADMAP_JUDGED("roadmap-judged"),
  /// The plan's own mark says that no grade was given.
  NOT_RATED("not-rated"),
  /// Neither figures nor a legible verdict.
  NO_VERDICT("no-verdict"),
  /// The plan's own verdict is one that its scheme does not explain.
  UNKNOWN_LABEL("unknown-label"),
  /// The plan's own verdict measures against something else.
  OTHER_MEASURE("other-measure"),
  /// Several targets give several grades, and the report does not print how they combine.
  COMBINATION_NOT_PRINTED("combination-not-printed"),
  /// The limit that would decide is not printed.
  LIMIT_NOT_PRINTED("limit-not-printed"),
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
