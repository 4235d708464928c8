package kurabe.web.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// Exact fractions as digits.
final class Fractions {

  private static final int DECIMALS = 3;

  private Fractions() {}

  /// Rounded half away from zero to three digits after the point, without zeros at the end.
  static String rounded(Rational value) {
    return plain(value.rounded(DECIMALS));
  }

  static String low(Interval interval) {
    return bound(interval.low(), RoundingMode.FLOOR);
  }

  static String high(Interval interval) {
    return bound(interval.high(), RoundingMode.CEILING);
  }

  /// Bounds are rounded outwards: what is told holds everything that is possible.
  private static String bound(Rational bound, RoundingMode mode) {
    return plain(
        new BigDecimal(bound.numerator())
            .divide(new BigDecimal(bound.denominator()), DECIMALS, mode));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
