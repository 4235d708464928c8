package kurabe.web.json;

import java.math.BigDecimal;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import org.jspecify.annotations.Nullable;

/// How far two figures are apart, or why that is not said.
///
/// @param amount digits, as many as needed up to three after the point; null where it is withheld
/// @param withheld code of the reason
record DifferenceJson(@Nullable String amount, @Nullable String unit, @Nullable String withheld) {

  private static final int DECIMALS = 3;

  static DifferenceJson of(Difference difference) {
    return switch (difference) {
      case Difference.Amount(Rational amount, Unit unit) ->
          new DifferenceJson(plain(amount), unit.symbol(), null);
      case Difference.Moved(int steps) -> new DifferenceJson(Integer.toString(steps), "段階", null);
      case Difference.Withheld(var reason) -> new DifferenceJson(null, null, reason.code());
    };
  }

  static String plain(Rational amount) {
    BigDecimal rounded = amount.rounded(DECIMALS).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
