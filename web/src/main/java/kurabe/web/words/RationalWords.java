package kurabe.web.words;

import java.math.BigDecimal;
import kurabe.core.quantity.Rational;

/// Exact fractions, rounded only here, where they are shown.
public final class RationalWords {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private RationalWords() {}

  /// The number itself where it has at most three digits after the point, else its first three and
  /// `…`: `63.16`, `58.133…`.
  public static String of(Rational value) {
    return Digits.of(value);
  }

  /// Rounded half away from zero, as Japanese reports do: `58.1`.
  public static String rounded(Rational value, int decimals) {
    BigDecimal rounded = value.rounded(decimals);
    return Digits.of(rounded);
  }

  /// With as many digits as tell a size apart: all whole digits of a large number, up to two
  /// after the point of a small one; `約` where that is not the number itself.
  public static String about(Rational value) {
    BigDecimal shown = value.rounded(decimals(value));
    return (Rational.of(shown).equals(value) ? "" : "約") + Digits.of(Digits.stripped(shown));
  }

  private static int decimals(Rational value) {
    BigDecimal whole = value.rounded(0).abs();
    if (whole.compareTo(THOUSAND) >= 0) {
      return 0;
    }
    return whole.compareTo(HUNDRED) >= 0 ? 1 : 2;
  }
}
