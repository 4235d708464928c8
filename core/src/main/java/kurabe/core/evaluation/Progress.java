package kurabe.core.evaluation;

import java.util.List;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Measure;

/// The rate that a measure gives for one indicator, in per cent, before any floor or cap.
public sealed interface Progress {

  /// @param rate from the digits as printed
  /// @param interval all rates that the rounding of the figures leaves open
  record Made(Rational rate, Interval interval, List<Step> steps) implements Progress {
    public Made {
      steps = List.copyOf(steps);
    }
  }

  record Unknown(Refusal reason) implements Progress {}

  static Progress of(Measure measure, Decreasing decreasing, Evidence evidence) {
    return Obstacles.find(measure, decreasing, evidence)
        .<Progress>map(Unknown::new)
        .orElseGet(() -> Measuring.made(measure, decreasing, evidence));
  }
}
