package kurabe.core.evaluation;

/// Why a scheme gives only bounds.
public enum BoundReason {
  /// The report prints a grade of its own scheme and no figures.
  GRADE_ONLY("grade-only"),
  /// The report prints a rate of its own scheme and no figures.
  RATE_ONLY("rate-only"),
  /// Several targets give several grades, and the scheme does not say how they combine.
  COMBINATION_UNSTATED("combination-unstated"),
  /// A part of the rule is judged by people.
  PART_JUDGED("part-judged"),
  /// Some of the parts are bounds themselves.
  PARTS_BOUNDED("parts-bounded"),
  /// The scheme does not print the limit that would decide.
  LIMIT_UNSTATED("limit-unstated");

  private final String code;

  BoundReason(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
