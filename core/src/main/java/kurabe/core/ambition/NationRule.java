package kurabe.core.ambition;

import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Withholding;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.reference.ReferenceValue;

/// Sets a target beside a value of the nation. 40 municipalities are not 30.2 %: where the units
/// differ, nothing is said.
final class NationRule {

  private NationRule() {}

  /// Empty where there is no target in figures.
  static Optional<AgainstNation> of(Indicator indicator, ReferenceValue reference) {
    return indicator
        .target()
        .map(Target::value)
        .flatMap(value -> value.findQuantity())
        .map(goal -> of(indicator.direction(), goal, reference));
  }

  private static AgainstNation of(Direction direction, Quantity goal, ReferenceValue reference) {
    return switch (Differences.subtract(goal, reference.value())) {
      case Difference.Amount(var amount, var unit) ->
          new AgainstNation.Told(goal, reference, amount, unit, standing(direction, amount));
      case Difference.Withheld(var reason) -> new AgainstNation.Withheld(goal, reference, reason);
      case Difference.Moved _ ->
          new AgainstNation.Withheld(goal, reference, Withholding.NOT_A_FIGURE);
    };
  }

  private static AgainstNation.Standing standing(Direction direction, Rational difference) {
    if (difference.signum() == 0) {
      return AgainstNation.Standing.EQUAL;
    }
    boolean higher = difference.signum() > 0;
    return higher == (direction == Direction.HIGHER_IS_BETTER)
        ? AgainstNation.Standing.MORE_AMBITIOUS
        : AgainstNation.Standing.LESS_AMBITIOUS;
  }
}
