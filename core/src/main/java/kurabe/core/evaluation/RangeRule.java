package kurabe.core.evaluation;

import java.util.List;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Measure;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Points.Component;
import kurabe.core.scheme.Points.Component.ByJudgement;
import kurabe.core.scheme.Points.Component.ByRate;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;

/// What a scheme says of a rate that is only known within a range, because another scheme's verdict
/// is all that is printed: bounds at most, never a verdict.
final class RangeRule {

  private final Meaning.Rates rates;
  private final List<Step> steps;

  private RangeRule(Meaning.Rates rates, List<Step> steps) {
    this.rates = rates;
    this.steps = steps;
  }

  static Evaluation evaluate(EvaluationScheme scheme, Outcome printed, Meaning.Rates rates) {
    List<Step> steps =
        List.of(new Step.Published(printed), new Step.StandsFor(rates.label(), rates.range()));
    return new RangeRule(rates, steps).evaluate(scheme);
  }

  private Evaluation evaluate(EvaluationScheme scheme) {
    return switch (scheme) {
      case CappedAttainmentMean mean -> isSame(mean.measure()) ? rates(mean) : otherMeasure();
      case AttainmentBands bands -> isSame(bands.measure()) ? grades(bands) : otherMeasure();
      case Points points -> points(points);
      case TwoAxes axes -> neverCertain(AxesRule.evaluate(axes, this::evaluate));
      case BaselineDirection _ -> otherMeasure();
      case JudgedLabels _ -> new Refused(Refusal.JUDGED);
      case Unrated _ -> new Refused(Refusal.UNRATED);
    };
  }

  private boolean isSame(Measure measure) {
    return measure == rates.measure();
  }

  private static Evaluation otherMeasure() {
    return new Refused(Refusal.OTHER_MEASURE);
  }

  private Evaluation rates(CappedAttainmentMean scheme) {
    return bounded(new Bounds.Rates(rates.range().within(scheme.floor(), scheme.cap())));
  }

  private Evaluation grades(AttainmentBands scheme) {
    return bounded(
        new Bounds.Grades(
            scheme.bands().stream()
                .filter(band -> band.range().meets(rates.range()))
                .flatMap(band -> band.labels().stream())
                .map(Label::text)
                .toList()));
  }

  private Evaluation points(Points scheme) {
    if (PointRule.isJudged(scheme)) {
      return new Refused(Refusal.JUDGED);
    }
    boolean same =
        scheme.components().stream()
            .allMatch(one -> !(one instanceof ByRate rate) || isSame(rate.measure()));
    return same ? neverCertain(Score.evaluation(scheme, List.of(score(scheme)))) : otherMeasure();
  }

  private Score score(Points scheme) {
    List<Score> parts = scheme.components().stream().map(this::score).toList();
    Interval total = Score.aggregate(scheme.aggregation(), parts, Score::possible);
    return new Score(total, total, List.of());
  }

  private Score score(Component component) {
    return switch (component) {
      case ByJudgement judged -> PointRule.judged(judged);
      case ByRate rate -> {
        Interval points =
            PointRule.hull(PointRule.awarded(rate, award -> award.range().meets(rates.range())));
        yield new Score(points, points, List.of());
      }
    };
  }

  /// One label or total that is left is still no verdict: a letter of another scheme led to it.
  private Evaluation neverCertain(Evaluation evaluation) {
    return switch (evaluation) {
      case Refused refused -> refused;
      case Bounded(Bounds bounds, BoundReason _, List<Step> _) -> bounded(bounds);
      case Evaluated(Result.Grade(String _, List<String> possible), List<Step> _) ->
          bounded(new Bounds.Grades(possible));
      case Evaluated(Result.Score(Rational _, Interval points), List<Step> _) ->
          bounded(new Bounds.Scores(points));
      case Evaluated(Result.Rate(Rational _, Interval percent), List<Step> _) ->
          bounded(new Bounds.Rates(percent));
    };
  }

  private Evaluation bounded(Bounds bounds) {
    return new Bounded(bounds, rates.reason(), steps);
  }
}
