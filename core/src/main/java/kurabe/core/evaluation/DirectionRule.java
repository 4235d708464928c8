package kurabe.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.BaselineDirection.Rung;
import kurabe.core.scheme.BaselineDirection.When;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Measure;

/// The best rung that a value stands on.
final class DirectionRule {

  private final BaselineDirection scheme;
  private final Evidence evidence;
  private final Climb climb;

  private DirectionRule(BaselineDirection scheme, Evidence evidence) {
    this.scheme = scheme;
    this.evidence = evidence;
    this.climb = new Climb(scheme, evidence);
  }

  static Evaluation evaluate(BaselineDirection scheme, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return new Refused(Refusal.NO_FIGURES);
    }
    return Combining.combine(
        scheme, scheme.combination(), evidence.stream().map(one -> evaluate(scheme, one)).toList());
  }

  private static Evaluation evaluate(BaselineDirection scheme, Evidence evidence) {
    return obstacle(scheme, evidence)
        .<Evaluation>map(Refused::new)
        .orElseGet(() -> new DirectionRule(scheme, evidence).evaluate());
  }

  private static Optional<Refusal> obstacle(BaselineDirection scheme, Evidence evidence) {
    boolean targeted = scheme.has(When.TARGET_REACHED) || scheme.has(When.TARGET_EXCEEDED);
    return scheme.has(When.ON_PACE)
        ? Obstacles.find(Measure.BASELINE_PACE, Decreasing.REFUSED, evidence)
        : Obstacles.findToBaseline(evidence, targeted);
  }

  private Evaluation evaluate() {
    Quantity value = Figures.of(evidence.value());
    Quantity baseline = evidence.baseline().orElseThrow();
    List<Integer> printed = climb.rungs(value.exact(), baseline.exact());
    List<Step> steps = new ArrayList<>(paceSteps());
    steps.add(
        new Step.Moved(value, baseline, value.exact().minus(baseline.exact()), scheme.tolerance()));
    if (printed.size() == 1) {
      Rung rung = scheme.rungs().get(printed.getFirst());
      steps.add(new Step.Reached(rung.when(), rung.label()));
    }
    return Grades.evaluation(
        labels(printed.stream().mapToInt(Integer::intValue)),
        labels(possible(value.interval(), baseline.interval())),
        BoundReason.LIMIT_UNSTATED,
        steps);
  }

  /// A better value never stands lower, nor does a worse baseline lower it: every rung between the
  /// extremes is possible.
  private IntStream possible(Interval value, Interval baseline) {
    int lowest = climb.rungs(climb.worse(value), climb.better(baseline)).getFirst();
    int highest = climb.rungs(climb.better(value), climb.worse(baseline)).getLast();
    return IntStream.rangeClosed(lowest, highest);
  }

  private List<Step> paceSteps() {
    return scheme.has(When.ON_PACE)
        ? Measuring.made(Measure.BASELINE_PACE, Decreasing.REFUSED, evidence).steps()
        : List.of();
  }

  private List<String> labels(IntStream rungs) {
    return rungs.mapToObj(rung -> scheme.rungs().get(rung).label().text()).distinct().toList();
  }
}
