package kurabe.core.evaluation;

import java.util.List;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;

/// What a scheme says of figures.
public final class Evaluator {

  private Evaluator() {}

  public static Evaluation evaluate(EvaluationScheme scheme, Evidence evidence) {
    return evaluate(scheme, List.of(evidence));
  }

  /// What it says of an item with several indicators. Those without a target stay out where the
  /// scheme needs one, as long as another has it.
  public static Evaluation evaluate(EvaluationScheme scheme, List<Evidence> evidence) {
    return switch (scheme) {
      case CappedAttainmentMean mean -> MeanRule.evaluate(mean, targeted(evidence));
      case AttainmentBands bands -> BandRule.evaluate(bands, targeted(evidence));
      case BaselineDirection direction -> DirectionRule.evaluate(direction, evidence);
      case Points points -> PointRule.evaluate(points, targeted(evidence));
      case TwoAxes axes -> AxesRule.evaluate(axes, axis -> evaluate(axis, evidence));
      case JudgedLabels _ -> new Evaluation.Refused(Refusal.JUDGED);
      case Unrated _ -> new Evaluation.Refused(Refusal.UNRATED);
    };
  }

  /// What it says of a verdict that another scheme gave, where no figures are printed: bounds, or
  /// why not even those.
  ///
  /// @param own the scheme that gave it
  public static Evaluation evaluate(
      EvaluationScheme scheme, EvaluationScheme own, Outcome printed) {
    return switch (Meaning.of(own, printed)) {
      case Meaning.Rates rates -> RangeRule.evaluate(scheme, printed, rates);
      case Meaning.Nothing(Refusal reason) -> new Evaluation.Refused(reason);
    };
  }

  /// Those that have something to reach; all where none has, so that the reason is told.
  private static List<Evidence> targeted(List<Evidence> evidence) {
    List<Evidence> targeted = evidence.stream().filter(Evidence::isTargeted).toList();
    return targeted.isEmpty() ? evidence : targeted;
  }
}
