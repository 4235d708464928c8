package kurabe.core.quantity;

import java.math.BigDecimal;

/// A count and the whole it is part of: 18 of 40 municipalities. Both are exact, so its percentage
/// is too.
public record Ratio(BigDecimal count, BigDecimal whole) {

  public Ratio {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("expected a whole above 0 but found " + whole);
    }
  }

  public static Ratio of(long count, long whole) {
    return new Ratio(BigDecimal.valueOf(count), BigDecimal.valueOf(whole));
  }

  public Rational percent() {
    return Rational.of(count).times(Rational.HUNDRED).dividedBy(Rational.of(whole));
  }
}
