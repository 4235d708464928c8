package kurabe.core.ambition;

/// Why it is not said how far an indicator should have come.
public enum NoPace {
  DUE_UNKNOWN("due-unknown"),
  VINTAGE_UNKNOWN("vintage-unknown"),
  /// No document at hand says when the plan began.
  SPAN_UNKNOWN("span-unknown"),
  /// The value speaks of a time before the plan.
  BEFORE_PLAN("before-plan"),
  DUE_BEFORE_PLAN("due-before-plan"),
  /// A quotient by it would say nothing.
  EXPECTED_NOT_POSITIVE("expected-not-positive");

  private final String code;

  NoPace(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
