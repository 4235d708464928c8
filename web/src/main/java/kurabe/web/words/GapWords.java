package kurabe.web.words;

import java.util.Optional;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.time.VintageGap;

/// How a figure stands to another body's, in words.
public final class GapWords {

  private GapWords() {}

  /// Short, for beside both figures: `全国を14.3ポイント上回る`, or why that is not said. Different
  /// times are told: `全国を6.8ポイント上回る（時点の差は1年）`.
  ///
  /// @param other name of the right figure's body
  public static String of(FigurePair pair, String other) {
    return switch (pair.difference()) {
      case Difference.Amount(Rational amount, Unit unit) ->
          amount(amount, unit, other)
              + VintageGapWords.of(pair.vintages()).map(gap -> "（" + gap + "）").orElse("");
      case Difference.Moved _ -> throw noGrades();
      case Difference.Withheld(var reason) -> WithholdingWords.of(reason);
    };
  }

  /// With both figures and their vintages: `52.5%は全国38.2%を14.3ポイント上回る（ともにR6年度）。`
  public static String sentence(FigurePair pair, String other) {
    String mine = figure(pair, pair.left(), pair.leftCompared());
    String theirs = other + figure(pair, pair.right(), pair.rightCompared());
    String times = vintages(pair, other);
    return switch (pair.difference()) {
      case Difference.Amount(Rational amount, Unit unit) ->
          mine + "は" + amount(amount, unit, theirs) + times + "。";
      case Difference.Moved _ -> throw noGrades();
      case Difference.Withheld(var reason) ->
          mine + "と" + theirs + times + ": " + WithholdingWords.of(reason);
    };
  }

  private static IllegalArgumentException noGrades() {
    return new IllegalArgumentException("a pair of figures is no pair of grades");
  }

  private static String figure(
      FigurePair pair, ConceptFigure figure, Optional<ComparableValue> compared) {
    return ComparedWords.of(figure, compared, pair.comparability().basis());
  }

  private static String amount(Rational amount, Unit unit, String other) {
    if (amount.signum() == 0) {
      return other + "と同じ";
    }
    Rational size = amount.signum() < 0 ? amount.negate() : amount;
    String verb = amount.signum() < 0 ? "下回る" : "上回る";
    return other + "を" + RationalWords.of(size) + unit.symbol() + verb;
  }

  private static String vintages(FigurePair pair, String other) {
    String one = AsOfWords.of(pair.left().asOf());
    String two = AsOfWords.of(pair.right().asOf());
    if (pair.vintages() instanceof VintageGap.Same && one.equals(two)) {
      return "（ともに" + one + "）";
    }
    String gap = VintageGapWords.of(pair.vintages()).map(words -> "。" + words).orElse("");
    return "（" + one + "、" + other + "は" + two + gap + "）";
  }
}
