package kurabe.core.ambition;

import java.util.Optional;
import kurabe.core.evaluation.Attainment;
import kurabe.core.evaluation.Attainment.Attained;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanSpan;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;
import kurabe.core.time.Span;

/// Computes the pace of one value.
final class PaceRule {

  private final Indicator indicator;
  private final Observation observation;
  private final Optional<PlanSpan> plan;

  /// @param plan when the plan began, where that is known
  PaceRule(Indicator indicator, Observation observation, Optional<PlanSpan> plan) {
    this.indicator = indicator;
    this.observation = observation;
    this.plan = plan;
  }

  Pace pace() {
    return switch (Attainment.of(indicator, observation.value())) {
      case Attainment.NotAttainable(var reason) -> new Pace.NoRate(reason);
      case Attained attained ->
          due()
              .filter(due -> Reach.isDue(due, observation))
              .<Pace>map(due -> new Pace.Due(due, attained.rate(), attained.interval()))
              .orElseGet(() -> timed(attained));
    };
  }

  private Optional<Period> due() {
    return indicator.target().flatMap(Target::due);
  }

  private Pace timed(Attained attained) {
    Optional<Span> span = plan.flatMap(it -> it.until(indicator.target()));
    return span.map(it -> within(it, attained)).orElseGet(() -> new Pace.Untold(noSpan()));
  }

  private NoPace noSpan() {
    if (plan.isEmpty()) {
      return due().isPresent() ? NoPace.SPAN_UNKNOWN : NoPace.DUE_UNKNOWN;
    }
    return due().isPresent() ? NoPace.DUE_BEFORE_PLAN : NoPace.DUE_UNKNOWN;
  }

  private Pace within(Span span, Attained attained) {
    return observation
        .asOf()
        .period()
        .map(vintage -> at(vintage, span, attained))
        .orElseGet(() -> new Pace.Untold(NoPace.VINTAGE_UNKNOWN));
  }

  private Pace at(Period vintage, Span span, Attained attained) {
    long elapsed = Math.min(span.elapsed(vintage.end()), span.months());
    if (elapsed < 1) {
      return new Pace.Untold(NoPace.BEFORE_PLAN);
    }
    Rational share = Rational.of(elapsed).dividedBy(Rational.of(span.months()));
    Way way = way(attained);
    Interval expected = way.at(share);
    if (expected.low().signum() <= 0) {
      return new Pace.Untold(NoPace.EXPECTED_NOT_POSITIVE);
    }
    Rational middle = way.middle(share);
    return new Pace.Linear(
        way.start(),
        span,
        elapsed,
        middle,
        percent(attained.value().exact(), middle),
        attained.value().interval().times(Rational.HUNDRED).dividedBy(expected),
        vintage.end().isAfter(observation.period().end()));
  }

  private static Rational percent(Rational value, Rational expected) {
    return value.times(Rational.HUNDRED).dividedBy(expected);
  }

  /// A baseline in another unit than the target is no beginning of the way to it.
  private Way way(Attained attained) {
    return indicator
        .baseline()
        .flatMap(baseline -> from(baseline, attained.target()))
        .orElseGet(
            () ->
                new Way(
                    new Pace.Start.AtZero(),
                    Rational.ZERO,
                    Interval.exactly(Rational.ZERO),
                    attained.target().exact()));
  }

  private static Optional<Way> from(Baseline baseline, Quantity target) {
    return baseline
        .value()
        .findQuantity()
        .filter(value -> value.unit().equals(target.unit()))
        .map(
            value ->
                new Way(
                    new Pace.Start.AtBaseline(baseline),
                    value.exact(),
                    value.interval(),
                    target.exact()));
  }

  private record Way(Pace.Start start, Rational from, Interval open, Rational target) {

    Rational middle(Rational share) {
      return from.plus(target.minus(from).times(share));
    }

    /// from × (1 − share) + target × share: the baseline counts once, so nothing is widened twice.
    Interval at(Rational share) {
      return open.times(Rational.of(1).minus(share)).plus(Interval.exactly(target.times(share)));
    }
  }
}
