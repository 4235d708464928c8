package kurabe.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Progress.Made;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Points.Award;
import kurabe.core.scheme.Points.Component;
import kurabe.core.scheme.Points.Component.ByJudgement;
import kurabe.core.scheme.Points.Component.ByRate;
import kurabe.core.scheme.Points.Grant;

/// Points for rates and judgements.
final class PointRule {

  private PointRule() {}

  static Evaluation evaluate(Points scheme, List<Evidence> evidence) {
    return unanswerable(scheme, evidence)
        .<Evaluation>map(Refused::new)
        .orElseGet(
            () ->
                Score.evaluation(
                    scheme, evidence.stream().map(one -> score(scheme, one)).toList()));
  }

  /// Points that people give alone are theirs to say.
  static boolean isJudged(Points scheme) {
    return scheme.components().stream().allMatch(ByJudgement.class::isInstance);
  }

  /// Everything that a judgement may give.
  static Interval hull(List<Rational> points) {
    return new Interval(
        points.stream().min(Rational::compareTo).orElseThrow(),
        points.stream().max(Rational::compareTo).orElseThrow());
  }

  private static Optional<Refusal> unanswerable(Points scheme, List<Evidence> evidence) {
    if (isJudged(scheme)) {
      return Optional.of(Refusal.JUDGED);
    }
    if (evidence.isEmpty()) {
      return Optional.of(Refusal.NO_FIGURES);
    }
    return evidence.stream()
        .flatMap(one -> scheme.components().stream().flatMap(c -> obstacle(c, one).stream()))
        .findFirst();
  }

  private static Optional<Refusal> obstacle(Component component, Evidence evidence) {
    return switch (component) {
      case ByRate rate -> Obstacles.find(rate.measure(), rate.decreasing(), evidence);
      case ByJudgement _ -> Optional.empty();
    };
  }

  private static Score score(Points scheme, Evidence evidence) {
    List<Score> parts =
        scheme.components().stream().map(component -> score(component, evidence)).toList();
    Interval printed = Score.aggregate(scheme.aggregation(), parts, Score::printed);
    List<Step> steps = new ArrayList<>();
    parts.forEach(part -> steps.addAll(part.steps()));
    steps.add(new Step.Total(scheme.aggregation(), printed));
    return new Score(printed, Score.aggregate(scheme.aggregation(), parts, Score::possible), steps);
  }

  private static Score score(Component component, Evidence evidence) {
    return switch (component) {
      case ByRate rate -> score(rate, Measuring.made(rate.measure(), rate.decreasing(), evidence));
      case ByJudgement judged -> judged(judged);
    };
  }

  static Score judged(ByJudgement component) {
    Interval points = hull(component.grants().stream().map(Grant::points).toList());
    return new Score(points, points, List.of(new Step.LeftToJudgement(component.name(), points)));
  }

  private static Score score(ByRate component, Made made) {
    Rational points = awarded(component, award -> award.range().contains(made.rate())).getFirst();
    List<Step> steps = new ArrayList<>(made.steps());
    steps.add(new Step.Awarded(component.name(), made.rate(), points));
    return new Score(
        Interval.exactly(points),
        hull(awarded(component, award -> award.range().meets(made.interval()))),
        steps);
  }

  static List<Rational> awarded(ByRate component, Predicate<Award> which) {
    return component.awards().stream().filter(which).map(Award::points).toList();
  }
}
