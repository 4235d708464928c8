package kurabe.web.words;

import java.math.BigDecimal;
import kurabe.core.quantity.Rational;

/// Exact fractions, rounded only here, where they are shown.
public final class RationalWords {

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
}
