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
    BigDecimal rounded = amount.rounded(Digits.DECIMALS);
    return QuantityWords.signed(Digits.stripped(rounded), unit);
  }

  private static String moved(int steps) {
    if (steps == 0) {
      return "変わらず";
    }
    return Math.abs(steps) + "段階" + (steps > 0 ? "上昇" : "下降");
  }
}
