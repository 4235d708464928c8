package kurabe.web.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// Exact fractions as digits for programs: no separators, no units.
final class Digits {

  private static final int DECIMALS = 6;

  private Digits() {}

  /// The number itself where six digits after the point are enough, else rounded to them.
  static String plain(Rational value) {
    BigDecimal rounded = value.rounded(DECIMALS).stripTrailingZeros();
    return rounded.toPlainString();
  }

  /// Rounded down: a bound must not leave out what is possible.
  static String low(Interval interval) {
    return bound(interval.low(), RoundingMode.FLOOR);
  }

  /// Rounded up.
  static String high(Interval interval) {
    return bound(interval.high(), RoundingMode.CEILING);
  }

  private static String bound(Rational bound, RoundingMode mode) {
    BigDecimal digits =
        new BigDecimal(bound.numerator())
            .divide(new BigDecimal(bound.denominator()), DECIMALS, mode)
            .stripTrailingZeros();
    return digits.toPlainString();
  }
}
