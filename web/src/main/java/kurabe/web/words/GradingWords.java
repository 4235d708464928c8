package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.BaselineDirection.When;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Points.Aggregation;

/// How a grade or points come from a rate, a change or other grades.
final class GradingWords {

  private GradingWords() {}

  static String of(Step.Grading step) {
    return switch (step) {
      case Step.Banded(Rational rate, Label label) -> RationalWords.of(rate) + "％は" + label(label);
      case Step.BandedOpen(Rational rate, List<Label> labels) ->
          RationalWords.of(rate) + "％は、判断により" + labels(labels) + "のいずれか";
      case Step.Moved moved -> moved(moved);
      case Step.Reached(When when, Label label) -> WhenWords.of(when) + "ので" + label(label);
      case Step.Awarded(String component, Rational rate, Rational points) ->
          component + ": " + RationalWords.of(rate) + "％は" + RationalWords.of(points) + "点";
      case Step.LeftToJudgement(String component, Interval points) ->
          component + ": 判断により" + points(points) + "点";
      case Step.Total(Aggregation aggregation, Interval total) ->
          AggregationWords.of(aggregation) + "は" + points(total) + "点";
      case Step.Scored(Rational points, Label label) ->
          RationalWords.of(points) + "点は" + label(label);
      case Step.OnAxis(String axis, List<String> labels) -> axis + ": " + String.join("・", labels);
      case Step.Crossed(String first, String second, Label label) ->
          "「" + first + "」と「" + second + "」で" + label(label);
      case Step.Combined(Combination combination, List<String> labels) ->
          "指標ごとの評価は" + String.join("・", labels) + "。" + CombinationWords.of(combination);
    };
  }

  private static String moved(Step.Moved step) {
    return QuantityWords.digits(step.value())
        + " − "
        + QuantityWords.digits(step.baseline())
        + "（基準値） = "
        + RationalWords.of(step.change())
        + "。"
        + ToleranceWords.of(step.tolerance());
  }

  private static String points(Interval points) {
    String low = RationalWords.of(points.low());
    return points.low().equals(points.high()) ? low : low + "～" + RationalWords.of(points.high());
  }

  private static String label(Label label) {
    return "「" + label.text() + "」（" + label.meaning() + "）";
  }

  private static String labels(List<Label> labels) {
    return labels.stream().map(label -> "「" + label.text() + "」").collect(joining());
  }
}
