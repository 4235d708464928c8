package kurabe.web.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// All values that a figure may stand for: `60.45～60.71`.
public final class IntervalWords {

  private static final int DECIMALS = 2;

  private IntervalWords() {}

  /// Bounds are rounded outwards: what is shown holds everything that is possible.
  public static String of(Interval interval) {
    return interval.low().equals(interval.high())
        ? RationalWords.of(interval.low())
        : bound(interval.low(), RoundingMode.FLOOR)
            + "～"
            + bound(interval.high(), RoundingMode.CEILING);
  }

  /// With a fixed number of digits after the point: `80.0～100.0`.
  public static String of(Interval interval, int decimals) {
    String low = bound(interval.low(), decimals, RoundingMode.FLOOR);
    String high = bound(interval.high(), decimals, RoundingMode.CEILING);
    return interval.low().equals(interval.high())
        ? RationalWords.rounded(interval.low(), decimals)
        : low.equals(high) ? low : low + "～" + high;
  }

  private static String bound(Rational bound, RoundingMode mode) {
    return bound(bound, DECIMALS, mode);
  }

  private static String bound(Rational bound, int decimals, RoundingMode mode) {
    return Digits.of(
        new BigDecimal(bound.numerator())
            .divide(new BigDecimal(bound.denominator()), decimals, mode));
  }
}
