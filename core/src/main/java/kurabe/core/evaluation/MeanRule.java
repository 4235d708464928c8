package kurabe.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Progress.Made;
import kurabe.core.scheme.CappedAttainmentMean;

/// The mean of rates that are moved into [floor, cap] one by one.
final class MeanRule {

  private MeanRule() {}

  static Evaluation evaluate(CappedAttainmentMean scheme, List<Evidence> evidence) {
    return Rated.of(
        scheme.measure(),
        scheme.decreasing(),
        evidence,
        all -> evaluated(Rated.mean(all.stream().map(one -> clamped(scheme, one)).toList())));
  }

  private static Evaluation evaluated(Made made) {
    return new Evaluated(new Result.Rate(made.rate(), made.interval()), made.steps());
  }

  private static Made clamped(CappedAttainmentMean scheme, Made made) {
    List<Step> steps = new ArrayList<>(made.steps());
    if (made.rate().compareTo(scheme.floor()) < 0) {
      steps.add(new Step.Floored(scheme.floor()));
    }
    if (made.rate().compareTo(scheme.cap()) > 0) {
      steps.add(new Step.Capped(scheme.cap()));
    }
    return new Made(
        made.rate().max(scheme.floor()).min(scheme.cap()),
        made.interval().clampedTo(scheme.floor(), scheme.cap()),
        steps);
  }
}
