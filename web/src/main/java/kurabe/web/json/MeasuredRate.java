package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import org.jspecify.annotations.Nullable;

/// A rate in per cent with all that rounding leaves open, or why there is none.
///
/// @param rate from the digits as printed, rounded to three digits after the point
/// @param low the least that the printed digits may stand for, rounded down
/// @param high the most, rounded up
/// @param reason code; null where there is a rate
@Serdeable
public record MeasuredRate(
    @Nullable String rate, @Nullable String low, @Nullable String high, @Nullable String reason) {

  static MeasuredRate of(Rational rate, Interval interval) {
    return new MeasuredRate(
        Fractions.rounded(rate), Fractions.low(interval), Fractions.high(interval), null);
  }

  static MeasuredRate none(String reason) {
    return new MeasuredRate(null, null, null, reason);
  }
}
