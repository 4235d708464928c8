package kurabe.core.evaluation;

import java.util.Optional;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Value;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Measure;

/// What stands between evidence and a rate. Where nothing does, everything that the measure needs
/// is there.
final class Obstacles {

  private final Evidence evidence;

  private Obstacles(Evidence evidence) {
    this.evidence = evidence;
  }

  /// The first obstacle, in the order that a reader would look for the parts.
  static Optional<Refusal> find(Measure measure, Decreasing decreasing, Evidence evidence) {
    return new Obstacles(evidence).find(measure, decreasing);
  }

  /// What stands between evidence and a comparison with the baseline.
  static Optional<Refusal> findToBaseline(Evidence evidence, boolean targeted) {
    Obstacles obstacles = new Obstacles(evidence);
    Optional<Refusal> target =
        targeted ? obstacles.figure(evidence.target(), Refusal.NO_TARGET) : Optional.empty();
    return target
        .or(obstacles::baseline)
        .or(obstacles::value)
        .or(() -> targeted ? obstacles.units(evidence.target()) : Optional.empty())
        .or(obstacles::baselineUnit);
  }

  private Optional<Refusal> find(Measure measure, Decreasing decreasing) {
    return switch (measure) {
      case TARGET -> ratio(decreasing, evidence.target(), Refusal.NO_TARGET);
      case YEARLY_TARGET ->
          ratio(decreasing, evidence.yearlyTarget().map(Target::value), Refusal.NO_YEARLY_TARGET);
      case LINEAR_PACE ->
          ratio(Decreasing.REFUSED, evidence.target(), Refusal.NO_TARGET).or(this::pace);
      case BASELINE_PROGRESS -> progress();
      case BASELINE_PACE -> progress().or(this::pace);
    };
  }

  private Optional<Refusal> ratio(Decreasing decreasing, Optional<Value> goal, Refusal missing) {
    return direction(decreasing)
        .or(() -> figure(goal, missing))
        .or(this::value)
        .or(() -> units(goal))
        .or(() -> positive(goal))
        .or(() -> invertible(decreasing));
  }

  private Optional<Refusal> progress() {
    return findToBaseline(evidence, true).or(this::beyond);
  }

  private Optional<Refusal> direction(Decreasing decreasing) {
    return when(isDecreasing() && decreasing == Decreasing.REFUSED, Refusal.LOWER_IS_BETTER);
  }

  private Optional<Refusal> figure(Optional<Value> goal, Refusal missing) {
    return goal.map(
            value ->
                switch (value) {
                  case Value.Measured _ -> Optional.<Refusal>empty();
                  case Value.Words _ -> Optional.of(Refusal.TARGET_IN_WORDS);
                  case Value.ChangeOnly _, Value.Absent _ -> Optional.of(missing);
                })
        .orElse(Optional.of(missing));
  }

  private Optional<Refusal> value() {
    return switch (evidence.value()) {
      case Value.Measured _ -> Optional.empty();
      case Value.Words _ -> Optional.of(Refusal.VALUE_IN_WORDS);
      case Value.ChangeOnly _, Value.Absent _ -> Optional.of(Refusal.NO_VALUE);
    };
  }

  private Optional<Refusal> baseline() {
    return when(evidence.baseline().isEmpty(), Refusal.NO_BASELINE);
  }

  private Optional<Refusal> baselineUnit() {
    return when(
        !Figures.of(evidence.value()).unit().equals(evidence.baseline().orElseThrow().unit()),
        Refusal.UNITS_DIFFER);
  }

  private Optional<Refusal> units(Optional<Value> goal) {
    return when(
        !Figures.of(evidence.value()).unit().equals(Figures.of(goal).unit()), Refusal.UNITS_DIFFER);
  }

  private Optional<Refusal> positive(Optional<Value> goal) {
    return when(Figures.of(goal).value().signum() <= 0, Refusal.TARGET_NOT_POSITIVE);
  }

  private Optional<Refusal> invertible(Decreasing decreasing) {
    return when(
        isDecreasing()
            && decreasing == Decreasing.INVERSE
            && Figures.of(evidence.value()).interval().low().signum() <= 0,
        Refusal.VALUE_NOT_POSITIVE);
  }

  private Optional<Refusal> beyond() {
    Interval baseline = evidence.baseline().map(Quantity::interval).orElseThrow();
    Rational target = Figures.of(evidence.target()).exact();
    boolean beyond =
        isDecreasing()
            ? target.compareTo(baseline.low()) < 0
            : target.compareTo(baseline.high()) > 0;
    return when(!beyond, Refusal.TARGET_NOT_BEYOND_BASELINE);
  }

  private Optional<Refusal> pace() {
    if (evidence.isDue()) {
      return Optional.empty();
    }
    if (evidence.span().isEmpty()) {
      return Optional.of(Refusal.NO_PLAN_SPAN);
    }
    return evidence
        .vintage()
        .map(day -> evidence.span().orElseThrow().elapsed(day))
        .map(passed -> when(passed <= 0, Refusal.BEFORE_THE_PLAN))
        .orElse(Optional.of(Refusal.VINTAGE_UNKNOWN));
  }

  private boolean isDecreasing() {
    return evidence.indicator().direction() == Direction.LOWER_IS_BETTER;
  }

  private static Optional<Refusal> when(boolean obstacle, Refusal reason) {
    return obstacle ? Optional.of(reason) : Optional.empty();
  }
}
