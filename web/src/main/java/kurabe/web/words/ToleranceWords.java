package kurabe.web.words;

import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Tolerance;
import kurabe.core.scheme.Tolerance.Side;

/// How far from the baseline still counts as level.
public final class ToleranceWords {

  private ToleranceWords() {}

  public static String of(Tolerance tolerance) {
    return switch (tolerance) {
      case Tolerance.None _ -> "基準値と等しいときだけ、同じ水準とします。";
      case Tolerance.PercentagePoints(Rational points, Side side) ->
          "％の指標では、基準値" + side(side) + RationalWords.of(points) + "ポイント以内を同じ水準とします。";
      case Tolerance.PercentOfBaseline(Rational percent, Side side) ->
          "基準値" + side(side) + RationalWords.of(percent) + "％以内を同じ水準とします。";
      case Tolerance.Unstated _ -> "どこまでを同じ水準とするかは公表されていません。";
    };
  }

  private static String side(Side side) {
    return switch (side) {
      case BOTH -> "との差が";
      case BELOW -> "を下回っても";
    };
  }
}
