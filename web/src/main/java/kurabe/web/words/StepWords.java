package kurabe.web.words;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Range;

/// The steps of a calculation, so that a reader can follow it with a pocket calculator.
public final class StepWords {

  private StepWords() {}

  public static List<String> all(List<Step> steps) {
    return steps.stream().map(StepWords::of).toList();
  }

  public static String of(Step step) {
    return switch (step) {
      case Step.Rating rating -> RatingWords.of(rating);
      case Step.Grading grading -> GradingWords.of(grading);
      case Step.Taking taking -> of(taking);
    };
  }

  private static String of(Step.Taking step) {
    return switch (step) {
      case Step.Subtracted(Quantity later, Quantity earlier, Rational difference) ->
          QuantityWords.digits(later)
              + " − "
              + QuantityWords.digits(earlier)
              + " = "
              + RationalWords.of(difference);
      case Step.Share(Quantity count, Quantity total, Rational percent) ->
          RatingWords.percent(count, total, percent);
      case Step.Counted(String label, int count, int missing) -> counted(label, count, missing);
      case Step.Rounded(BigDecimal result) -> rounded(result);
      case Step.Published(Outcome outcome) -> "報告書の評価 " + OutcomeWords.of(outcome);
      case Step.StandsFor(String label, Range range) ->
          "「" + label + "」が表す達成率は" + BandWords.of(range);
    };
  }

  private static String counted(String label, int count, int missing) {
    String counted = "「" + label + "」は" + count + "件";
    return missing == 0 ? counted : counted + "、ほかに評価の記載がない項目が" + missing + "件";
  }

  private static String rounded(BigDecimal result) {
    String digits = result.scale() > 0 ? "小数第" + result.scale() + "位までに" : "整数に";
    return digits + "四捨五入 → " + Digits.of(result);
  }
}
