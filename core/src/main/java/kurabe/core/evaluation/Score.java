package kurabe.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.quantity.Interval;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Points.Aggregation;

/// Points, as far as they are known.
///
/// @param printed from the digits as printed; an interval where people give a part of them
/// @param possible all that rounding leaves open as well
record Score(Interval printed, Interval possible, List<Step> steps) {

  /// What several indicators' totals give: the grade of the total where the scheme has limits, else
  /// the total itself.
  static Evaluation evaluation(Points scheme, List<Score> totals) {
    Interval printed = combine(scheme, totals, Score::printed);
    Interval possible = combine(scheme, totals, Score::possible);
    List<Step> steps = new ArrayList<>();
    totals.forEach(total -> steps.addAll(total.steps()));
    return scheme.bands().isEmpty()
        ? points(printed, possible, reason(totals), steps)
        : grade(scheme, printed, possible, reason(totals), steps);
  }

  static Interval aggregate(
      Aggregation aggregation, List<Score> parts, Function<Score, Interval> which) {
    List<Interval> points = parts.stream().map(which).toList();
    return switch (aggregation) {
      case SUM -> points.stream().reduce(Interval::plus).orElseThrow();
      case MEAN -> Interval.mean(points);
    };
  }

  private static Interval combine(
      Points scheme, List<Score> totals, Function<Score, Interval> which) {
    List<Interval> points = totals.stream().map(which).toList();
    return switch (scheme.combination()) {
      case MEAN -> Interval.mean(points);
      case WORST -> points.stream().reduce(Score::lower).orElseThrow();
      case BEST -> points.stream().reduce(Score::higher).orElseThrow();
      case UNSTATED -> points.stream().reduce(Score::hull).orElseThrow();
    };
  }

  private static Interval lower(Interval one, Interval other) {
    return new Interval(one.low().min(other.low()), one.high().min(other.high()));
  }

  private static Interval higher(Interval one, Interval other) {
    return new Interval(one.low().max(other.low()), one.high().max(other.high()));
  }

  private static Interval hull(Interval one, Interval other) {
    return new Interval(one.low().min(other.low()), one.high().max(other.high()));
  }

  private static BoundReason reason(List<Score> totals) {
    return totals.stream().allMatch(total -> isExact(total.printed()))
        ? BoundReason.COMBINATION_UNSTATED
        : BoundReason.PART_JUDGED;
  }

  private static boolean isExact(Interval points) {
    return points.low().equals(points.high());
  }

  private static Evaluation points(
      Interval printed, Interval possible, BoundReason reason, List<Step> steps) {
    return isExact(printed)
        ? new Evaluated(new Result.Score(printed.low(), possible), steps)
        : new Bounded(new Bounds.Scores(possible), reason, steps);
  }

  private static Evaluation grade(
      Points scheme, Interval printed, Interval possible, BoundReason reason, List<Step> steps) {
    List<Band> bands = scheme.bands().stream().filter(band -> band.range().meets(printed)).toList();
    if (isExact(printed) && bands.size() == 1 && !bands.getFirst().isJudged()) {
      steps.add(new Step.Scored(printed.low(), bands.getFirst().labels().getFirst()));
    }
    boolean chosen = bands.stream().anyMatch(Band::isJudged);
    return Grades.evaluation(
        BandRule.labels(scheme.bands(), printed),
        BandRule.labels(scheme.bands(), possible),
        chosen ? BoundReason.PART_JUDGED : reason,
        steps);
  }
}
