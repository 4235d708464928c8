package kurabe.web.words;

import java.util.List;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Result;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;

/// What a scheme says of an indicator or an item: `B`, `89.9％`, `B～A`, `80.0～100.0％`.
public final class EvaluationWords {

  /// Digits after the point where a scheme does not say how many.
  private static final int DECIMALS = 1;

  private EvaluationWords() {}

  /// One line; bounds and refusals say that they are.
  public static String of(Evaluation evaluation, EvaluationScheme under) {
    return switch (evaluation) {
      case Evaluation.Evaluated(Result result, var _) -> of(result, under);
      case Evaluation.Bounded(Bounds bounds, var _, var _) -> of(bounds, under) + "（幅）";
      case Evaluation.Refused(var reason) -> "評価できません（" + RefusalWords.of(reason) + "）";
    };
  }

  public static String of(Result result, EvaluationScheme under) {
    return switch (result) {
      case Result.Rate(Rational percent, var _) -> percent(percent, under);
      case Result.Grade(String label, var _) -> label;
      case Result.Score(Rational points, var _) -> RationalWords.of(points) + "点";
    };
  }

  /// What else the rounding of the printed figures leaves open; empty where nothing.
  public static String alternatives(Result result) {
    return switch (result) {
      case Result.Rate(var _, Interval interval) -> range(interval, "％");
      case Result.Grade(var _, List<String> possible) ->
          possible.size() > 1 ? "四捨五入によっては" + String.join("・", possible) : "";
      case Result.Score(var _, Interval interval) -> range(interval, "点");
    };
  }

  public static String of(Bounds bounds, EvaluationScheme under) {
    return switch (bounds) {
      case Bounds.Rates(Interval percent) -> percent(percent, under);
      case Bounds.Grades(List<String> possible) -> grades(possible, under);
      case Bounds.Scores(Interval points) -> IntervalWords.of(points) + "点";
    };
  }

  public static String percent(Rational percent, EvaluationScheme under) {
    return RationalWords.rounded(percent, decimals(under)) + "％";
  }

  public static String percent(Interval percent, EvaluationScheme under) {
    return IntervalWords.of(percent, decimals(under)) + "％";
  }

  private static String range(Interval interval, String unit) {
    return interval.low().equals(interval.high())
        ? ""
        : "四捨五入を考えると" + IntervalWords.of(interval) + unit;
  }

  /// Neighbours in the scheme's order are a stretch of it; others are named one by one.
  private static String grades(List<String> possible, EvaluationScheme under) {
    List<String> order =
        under instanceof Graded graded
            ? graded.order().stream().map(Label::text).toList()
            : List.of();
    int first = order.indexOf(possible.getFirst());
    int end = first + possible.size();
    boolean stretch =
        possible.size() > 1
            && first >= 0
            && end <= order.size()
            && order.subList(first, end).equals(possible);
    return stretch ? possible.getFirst() + "～" + possible.getLast() : String.join("または", possible);
  }

  private static int decimals(EvaluationScheme under) {
    return under instanceof CappedAttainmentMean mean ? mean.decimals() : DECIMALS;
  }
}
