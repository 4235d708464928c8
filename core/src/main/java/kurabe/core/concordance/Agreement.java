package kurabe.core.concordance;

import kurabe.core.quantity.Rational;

/// Whether a property of an indicator speaks for a concept or against it.
public enum Agreement {
  AGREES("agrees"),
  /// The report does not tell.
  UNKNOWN("unknown"),
  DIFFERS("differs");

  private final String code;

  Agreement(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// From 0 to 1.
  public Rational weight() {
    return switch (this) {
      case AGREES -> Rational.of(1);
      case UNKNOWN -> Rational.of(1).dividedBy(Rational.of(2));
      case DIFFERS -> Rational.ZERO;
    };
  }
}
