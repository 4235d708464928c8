package kurabe.core.evaluation;

import java.util.Optional;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Value;

/// How far a value reaches its target: value ÷ target × 100, in per cent, before any floor or cap.
public sealed interface Attainment {

  /// @param rate from the digits as printed
  /// @param interval all rates that the rounding of the value leaves open
  record Attained(Quantity value, Quantity target, Rational rate, Interval interval)
      implements Attainment {}

  record NotAttainable(Refusal reason) implements Attainment {}

  static Attainment of(Indicator indicator, Value value) {
    return of(indicator.direction(), indicator.target().map(Target::value), value);
  }

  static Attainment of(Direction direction, Optional<Value> target, Value value) {
    if (direction == Direction.LOWER_IS_BETTER) {
      return new NotAttainable(Refusal.LOWER_IS_BETTER);
    }
    return target
        .map(goal -> of(goal, value))
        .orElseGet(() -> new NotAttainable(Refusal.NO_TARGET));
  }

  private static Attainment of(Value target, Value value) {
    return switch (target) {
      case Value.Measured(Quantity goal) ->
          value
              .findQuantity()
              .map(actual -> of(goal, actual))
              .orElseGet(() -> new NotAttainable(Refusal.NO_VALUE));
      case Value.Words _ -> new NotAttainable(Refusal.TARGET_IN_WORDS);
      case Value.ChangeOnly _, Value.Absent _ -> new NotAttainable(Refusal.NO_TARGET);
    };
  }

  /// The target counts as exact: it was decided, not measured.
  private static Attainment of(Quantity target, Quantity value) {
    if (!target.unit().equals(value.unit())) {
      return new NotAttainable(Refusal.UNITS_DIFFER);
    }
    if (target.value().signum() <= 0) {
      return new NotAttainable(Refusal.TARGET_NOT_POSITIVE);
    }
    Rational perTarget = Rational.HUNDRED.dividedBy(target.exact());
    return new Attained(
        value, target, value.exact().times(perTarget), value.interval().times(perTarget));
  }
}
