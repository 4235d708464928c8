package kurabe.web.words;

import java.math.BigDecimal;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;

/// How far a figure is from another, for a table's cell: `-15.6ポイント`. Computed from unrounded
/// values and rounded as finely as the finer of the two is printed.
public final class NationGapWords {

  /// As reports print their shares.
  private static final int DECIMALS = 1;

  private NationGapWords() {}

  public static String of(FigurePair pair) {
    return switch (pair.difference()) {
      case Difference.Amount(Rational amount, Unit unit) -> signed(amount, decimals(pair), unit);
      case Difference.Withheld(var reason) -> WithholdingWords.of(reason);
      case Difference.Moved _ -> throw new IllegalArgumentException("concepts have no grades");
    };
  }

  /// Digits after the point that the difference of the two is shown with.
  static int decimals(FigurePair pair) {
    return Math.max(decimals(pair.left()), decimals(pair.right()));
  }

  private static int decimals(ConceptFigure figure) {
    return figure
        .value()
        .findQuantity()
        .map(it -> Math.max(it.value().scale(), DECIMALS))
        .orElse(DECIMALS);
  }

  /// What is not nothing is not shown as nothing: `+0.1ポイント未満`.
  private static String signed(Rational amount, int decimals, Unit unit) {
    BigDecimal rounded = amount.rounded(decimals);
    if (amount.signum() == 0 || rounded.signum() != 0) {
      return QuantityWords.signed(rounded, unit);
    }
    String least = BigDecimal.ONE.movePointLeft(decimals).toPlainString();
    return (amount.signum() > 0 ? "+" : "-") + least + unit.symbol() + "未満";
  }
}
