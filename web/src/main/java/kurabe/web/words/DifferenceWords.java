package kurabe.web.words;

import java.math.BigDecimal;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;

/// How far something moved, or why that is not said.
public final class DifferenceWords {

  private DifferenceWords() {}

  public static String of(Difference difference) {
    return switch (difference) {
      case Difference.Amount(Rational amount, Unit unit) -> amount(amount, unit);
      case Difference.Moved(int steps) -> moved(steps);
      case Difference.Withheld(var reason) -> WithholdingWords.of(reason);
    };
  }

  private static String amount(Rational amount, Unit unit) {
    BigDecimal rounded = Digits.stripped(amount.rounded(Digits.DECIMALS));
    return QuantityWords.signed(atLeast(unit.equals(Unit.POINT) ? 1 : 0, rounded), unit);
  }

  /// Points are printed to one decimal at least: `+9.0ポイント` beside `+8.3ポイント`.
  private static BigDecimal atLeast(int decimals, BigDecimal value) {
    return value.setScale(Math.max(decimals, value.scale()));
  }

  private static String moved(int steps) {
    if (steps == 0) {
      return "変わらず";
    }
    return Math.abs(steps) + "段階" + (steps > 0 ? "上昇" : "下降");
  }
}
