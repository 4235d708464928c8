package kurabe.core.crossing;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Result;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// The mean of the rates or points of many units.
///
/// @param exact from the digits as printed; empty where some units are only known within bounds
/// @param interval everything that bounds and rounding leave open
/// @param parts how many units have a rate or points; the others stay out
public record Mean(Optional<Rational> exact, Interval interval, int parts) {

  /// Empty where no unit has a rate or points.
  static Optional<Mean> of(List<Evaluation> all) {
    List<Part> parts = all.stream().flatMap(one -> part(one).stream()).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(mean(parts));
  }

  private record Part(Optional<Rational> exact, Interval interval) {}

  private static Mean mean(List<Part> parts) {
    List<Interval> exact =
        parts.stream().flatMap(part -> part.exact().map(Interval::exactly).stream()).toList();
    return new Mean(
        exact.size() == parts.size() ? Optional.of(Interval.mean(exact).low()) : Optional.empty(),
        Interval.mean(parts.stream().map(Part::interval).toList()),
        parts.size());
  }

  private static Optional<Part> part(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluated(Result result, var _) -> part(result);
      case Bounded(Bounds bounds, var _, var _) ->
          interval(bounds).map(interval -> new Part(Optional.empty(), interval));
      case Refused _ -> Optional.empty();
    };
  }

  private static Optional<Part> part(Result result) {
    return switch (result) {
      case Result.Rate(Rational percent, Interval interval) ->
          Optional.of(new Part(Optional.of(percent), interval));
      case Result.Score(Rational points, Interval interval) ->
          Optional.of(new Part(Optional.of(points), interval));
      case Result.Grade _ -> Optional.empty();
    };
  }

  private static Optional<Interval> interval(Bounds bounds) {
    return switch (bounds) {
      case Bounds.Rates(Interval percent) -> Optional.of(percent);
      case Bounds.Scores(Interval points) -> Optional.of(points);
      case Bounds.Grades _ -> Optional.empty();
    };
  }
}
