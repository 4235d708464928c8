package kurabe.core.evaluation;

import static kurabe.core.quantity.Rational.ZERO;

import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.BaselineDirection.When;
import kurabe.core.scheme.Tolerance;
import kurabe.core.scheme.Tolerance.Side;

/// How far one indicator has come, counted in the direction that is better.
final class Climb {

  private final BaselineDirection scheme;
  private final Evidence evidence;
  private final boolean rising;

  Climb(BaselineDirection scheme, Evidence evidence) {
    this.scheme = scheme;
    this.evidence = evidence;
    this.rising = evidence.indicator().direction() == Direction.HIGHER_IS_BETTER;
  }

  Rational better(Interval interval) {
    return rising ? interval.high() : interval.low();
  }

  Rational worse(Interval interval) {
    return rising ? interval.low() : interval.high();
  }

  /// The best rung that holds, as an index into the scheme's; two neighbours where the scheme does
  /// not say what is level.
  List<Integer> rungs(Rational value, Rational baseline) {
    return IntStream.iterate(scheme.rungs().size() - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> isReached(scheme.rungs().get(i).when(), value, baseline))
        .mapToObj(List::of)
        .findFirst()
        .orElseGet(() -> around(value, baseline));
  }

  private boolean isReached(When when, Rational value, Rational baseline) {
    return switch (when) {
      case WORSE, LEVEL, BETTER -> false;
      case ON_PACE -> gain(value, baseline).compareTo(expected(baseline)) >= 0;
      case TARGET_REACHED -> gain(value, target()).signum() >= 0;
      case TARGET_EXCEEDED -> gain(value, target()).signum() > 0;
    };
  }

  private List<Integer> around(Rational value, Rational baseline) {
    Rational gain = gain(value, baseline);
    if (scheme.tolerance() instanceof Tolerance.Unstated && gain.signum() != 0) {
      return gain.signum() > 0
          ? List.of(index(When.LEVEL), index(When.BETTER))
          : List.of(index(When.WORSE), index(When.LEVEL));
    }
    if (gain.compareTo(limit(baseline, Side.BELOW).negate()) < 0) {
      return List.of(index(When.WORSE));
    }
    boolean level = gain.compareTo(limit(baseline, Side.BOTH)) <= 0;
    return List.of(index(level ? When.LEVEL : When.BETTER));
  }

  /// How far from the baseline is still level.
  ///
  /// @param side BELOW asks about a decline, BOTH about an improvement
  private Rational limit(Rational baseline, Side side) {
    return switch (scheme.tolerance()) {
      case Tolerance.None _, Tolerance.Unstated _ -> ZERO;
      case Tolerance.PercentagePoints(Rational points, Side stated) ->
          counts(stated, side) && isPercent() ? points : ZERO;
      case Tolerance.PercentOfBaseline(Rational percent, Side stated) ->
          counts(stated, side)
              ? baseline.max(baseline.negate()).times(percent).dividedBy(Rational.HUNDRED)
              : ZERO;
    };
  }

  private static boolean counts(Side stated, Side asked) {
    return stated == Side.BOTH || asked == Side.BELOW;
  }

  private boolean isPercent() {
    return Figures.of(evidence.value()).unit().isPercent();
  }

  private Rational gain(Rational value, Rational from) {
    return rising ? value.minus(from) : from.minus(value);
  }

  private Rational expected(Rational baseline) {
    return gain(target(), baseline).times(Measuring.share(evidence));
  }

  private Rational target() {
    return Figures.of(evidence.target()).exact();
  }

  private int index(When when) {
    return IntStream.range(0, scheme.rungs().size())
        .filter(i -> scheme.rungs().get(i).when() == when)
        .findFirst()
        .orElseThrow();
  }
}
