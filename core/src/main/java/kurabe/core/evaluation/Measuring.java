package kurabe.core.evaluation;

import static kurabe.core.quantity.Rational.HUNDRED;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.evaluation.Progress.Made;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Measure;
import kurabe.core.time.Span;

/// The arithmetic of every measure, where no obstacle is in its way. Targets are exact: they were
/// decided. Values and baselines were measured and may have been rounded.
final class Measuring {

  private Measuring() {}

  static Made made(Measure measure, Decreasing decreasing, Evidence evidence) {
    return switch (measure) {
      case TARGET -> attainment(decreasing, evidence, Figures.of(evidence.target()));
      case YEARLY_TARGET -> yearly(decreasing, evidence, evidence.yearlyTarget().orElseThrow());
      case LINEAR_PACE -> linearPace(evidence);
      case BASELINE_PROGRESS -> gained(evidence);
      case BASELINE_PACE -> paced(gained(evidence), evidence);
    };
  }

  private static Made attainment(Decreasing decreasing, Evidence evidence, Quantity target) {
    Quantity value = Figures.of(evidence.value());
    if (evidence.indicator().direction() == Direction.HIGHER_IS_BETTER) {
      return quotient(value, target);
    }
    return switch (decreasing) {
      case INVERSE -> inverse(value, target);
      case MIRRORED -> mirrored(value, target);
      case REFUSED -> throw new IllegalStateException("refused before");
    };
  }

  private static Made quotient(Quantity value, Quantity target) {
    Rational perTarget = HUNDRED.dividedBy(target.exact());
    Rational rate = value.exact().times(perTarget);
    return new Made(
        rate, value.interval().times(perTarget), List.of(new Step.Quotient(value, target, rate)));
  }

  private static Made inverse(Quantity value, Quantity target) {
    Rational whole = target.exact().times(HUNDRED);
    Rational rate = whole.dividedBy(value.exact());
    return new Made(
        rate,
        Interval.exactly(whole).dividedBy(value.interval()),
        List.of(new Step.Inverse(target, value, rate)));
  }

  private static Made mirrored(Quantity value, Quantity target) {
    Made quotient = quotient(value, target);
    Rational twice = Rational.of(200);
    Rational rate = twice.minus(quotient.rate());
    return new Made(
        rate,
        Interval.exactly(twice).minus(quotient.interval()),
        List.of(new Step.Mirrored(value, target, rate)));
  }

  private static Made yearly(Decreasing decreasing, Evidence evidence, Target yearly) {
    Quantity target = Figures.of(yearly.value());
    Made made = attainment(decreasing, evidence, target);
    return prepend(new Step.YearlyTarget(yearly.due().orElseThrow(), target), made);
  }

  private static Made linearPace(Evidence evidence) {
    if (evidence.isDue()) {
      return yearly(Decreasing.REFUSED, evidence, evidence.yearlyTarget().orElseThrow());
    }
    Span span = evidence.span().orElseThrow();
    Quantity value = Figures.of(evidence.value());
    Quantity target = Figures.of(evidence.target());
    Rational expected = target.exact().times(share(evidence));
    Rational perExpected = HUNDRED.dividedBy(expected);
    Rational rate = value.exact().times(perExpected);
    return new Made(
        rate,
        value.interval().times(perExpected),
        List.of(
            new Step.Expected(target, passed(evidence), span.months(), expected),
            new Step.AgainstExpected(value, expected, rate)));
  }

  private static Made gained(Evidence evidence) {
    Quantity value = Figures.of(evidence.value());
    Quantity baseline = evidence.baseline().orElseThrow();
    Quantity target = Figures.of(evidence.target());
    Rational rate = gained(value.exact(), baseline.exact(), target.exact());
    return new Made(
        rate,
        gained(value.interval(), baseline.interval(), target.exact()),
        List.of(new Step.Gained(value, baseline, target, rate)));
  }

  /// The quotient is monotone in the value and in the baseline, so its extremes are at their ends.
  private static Interval gained(Interval value, Interval baseline, Rational target) {
    List<Rational> corners =
        Stream.of(value.low(), value.high())
            .flatMap(
                actual ->
                    Stream.of(baseline.low(), baseline.high())
                        .map(start -> gained(actual, start, target)))
            .sorted()
            .toList();
    return new Interval(corners.getFirst(), corners.getLast());
  }

  private static Rational gained(Rational value, Rational baseline, Rational target) {
    return value.minus(baseline).times(HUNDRED).dividedBy(target.minus(baseline));
  }

  private static Made paced(Made gained, Evidence evidence) {
    if (evidence.isDue()) {
      return gained;
    }
    Rational perShare = Rational.of(1).dividedBy(share(evidence));
    Rational rate = gained.rate().times(perShare);
    long months = evidence.span().orElseThrow().months();
    Step paced = new Step.Paced(gained.rate(), passed(evidence), months, rate);
    List<Step> steps = Stream.concat(gained.steps().stream(), Stream.of(paced)).toList();
    return new Made(rate, gained.interval().times(perShare), steps);
  }

  /// After the end of the plan, all of its time has passed.
  private static long passed(Evidence evidence) {
    Span span = evidence.span().orElseThrow();
    return Math.min(span.elapsed(evidence.vintage().orElseThrow()), span.months());
  }

  /// Which part of the time for reaching the target has passed.
  static Rational share(Evidence evidence) {
    if (evidence.isDue()) {
      return Rational.of(1);
    }
    return Rational.of(passed(evidence))
        .dividedBy(Rational.of(evidence.span().orElseThrow().months()));
  }

  private static Made prepend(Step step, Made made) {
    return new Made(
        made.rate(),
        made.interval(),
        Stream.concat(Stream.of(step), made.steps().stream()).toList());
  }
}
