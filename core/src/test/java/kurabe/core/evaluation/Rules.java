package kurabe.core.evaluation;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.Given;
import kurabe.core.catalog.SchemeReader;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.EvaluationScheme;

/// Schemes for tests, written as their files are, and evaluations as short texts.
final class Rules {

  static final String BANDS =
      """
      kind: attainment-bands
      bands:
        - {label: C, below: 80}
        - {label: B, from: 80, upTo: 100}
        - {label: A, above: 100}
      """;

  private Rules() {}

  static EvaluationScheme scheme(String body) {
    return SchemeReader.read("test.yml", "code: test\nname: 試験\nexplanation: 説明\n" + body);
  }

  static EvaluationScheme bands(String further) {
    return scheme(BANDS + further);
  }

  static Evaluation evaluate(EvaluationScheme scheme, Given... given) {
    return Evaluator.evaluate(scheme, Stream.of(given).map(Given::evidence).toList());
  }

  /// `B [B, A]`, `60 [59, 61]`; `? [C, B] part-judged`; `! no-target`.
  static String text(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluated(Result result, var _) -> text(result);
      case Bounded(Bounds bounds, BoundReason reason, var _) ->
          "? " + text(bounds) + " " + reason.code();
      case Refused(Refusal reason) -> "! " + reason.code();
    };
  }

  static List<Step> steps(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluated(var _, List<Step> steps) -> steps;
      case Bounded(var _, var _, List<Step> steps) -> steps;
      case Refused _ -> List.of();
    };
  }

  private static String text(Result result) {
    return switch (result) {
      case Result.Grade(String label, List<String> possible) -> label + " " + possible;
      case Result.Rate(Rational percent, Interval interval) -> text(percent) + " " + text(interval);
      case Result.Score(Rational points, Interval interval) -> text(points) + " " + text(interval);
    };
  }

  private static String text(Bounds bounds) {
    return switch (bounds) {
      case Bounds.Grades(List<String> possible) -> possible.toString();
      case Bounds.Rates(Interval percent) -> text(percent);
      case Bounds.Scores(Interval points) -> text(points);
    };
  }

  static String text(Interval interval) {
    return "[" + text(interval.low()) + ", " + text(interval.high()) + "]";
  }

  static String text(Rational number) {
    return number.rounded(3).stripTrailingZeros().toPlainString();
  }
}
