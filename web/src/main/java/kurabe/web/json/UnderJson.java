package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Result;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.words.BoundReasonWords;
import kurabe.web.words.EvaluationWords;
import kurabe.web.words.RefusalWords;
import kurabe.web.words.StepWords;
import org.jspecify.annotations.Nullable;

/// What a scheme says of an indicator or an item.
///
/// @param outcome `evaluated`, `bounds` or `refused`
/// @param kind of what is said: `rate` (per cent), `grade` or `points`; null where refused
/// @param value digits from the figures as printed, or a label; null for bounds and refusals
/// @param low of a rate or points: what rounding or bounds leave possible at least
/// @param high the same at most
/// @param possible labels that rounding or bounds leave possible, worst first
/// @param reason code of why there are only bounds, or nothing
/// @param words the whole in Japanese
/// @param explanation the reason in Japanese, empty for a verdict
/// @param steps the calculation in Japanese, step by step
@Serdeable
public record UnderJson(
    String outcome,
    @Nullable String kind,
    @Nullable String value,
    @Nullable String low,
    @Nullable String high,
    List<String> possible,
    @Nullable String reason,
    String words,
    String explanation,
    List<String> steps) {

  private static final String RATE = "rate";
  private static final String GRADE = "grade";
  private static final String POINTS = "points";

  private record Said(
      String kind,
      @Nullable String value,
      @Nullable String low,
      @Nullable String high,
      List<String> possible) {

    static Said figure(String kind, Rational value, Interval interval) {
      return new Said(
          kind, Digits.plain(value), Digits.low(interval), Digits.high(interval), List.of());
    }

    static Said range(String kind, Interval interval) {
      return new Said(kind, null, Digits.low(interval), Digits.high(interval), List.of());
    }
  }

  static UnderJson of(Evaluation evaluation, EvaluationScheme under) {
    String words = EvaluationWords.of(evaluation, under);
    return switch (evaluation) {
      case Evaluation.Evaluated(Result result, var steps) ->
          of("evaluated", said(result), null, words, "", StepWords.all(steps));
      case Evaluation.Bounded(Bounds bounds, var reason, var steps) ->
          of(
              "bounds",
              said(bounds),
              reason.code(),
              words,
              BoundReasonWords.of(reason),
              StepWords.all(steps));
      case Evaluation.Refused(var reason) ->
          new UnderJson(
              "refused",
              null,
              null,
              null,
              null,
              List.of(),
              reason.code(),
              words,
              RefusalWords.of(reason),
              List.of());
    };
  }

  private static UnderJson of(
      String outcome,
      Said said,
      @Nullable String reason,
      String words,
      String explanation,
      List<String> steps) {
    return new UnderJson(
        outcome,
        said.kind(),
        said.value(),
        said.low(),
        said.high(),
        said.possible(),
        reason,
        words,
        explanation,
        steps);
  }

  private static Said said(Result result) {
    return switch (result) {
      case Result.Rate(Rational percent, Interval interval) -> Said.figure(RATE, percent, interval);
      case Result.Grade(String label, List<String> possible) ->
          new Said(GRADE, label, null, null, possible);
      case Result.Score(Rational points, Interval interval) ->
          Said.figure(POINTS, points, interval);
    };
  }

  private static Said said(Bounds bounds) {
    return switch (bounds) {
      case Bounds.Rates(Interval percent) -> Said.range(RATE, percent);
      case Bounds.Grades(List<String> possible) -> new Said(GRADE, null, null, null, possible);
      case Bounds.Scores(Interval points) -> Said.range(POINTS, points);
    };
  }
}
