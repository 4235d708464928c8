package kurabe.core.ambition;

import java.util.Optional;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;

/// Sets a target beside a value of the nation, under the rule that values are compared by: 40
/// municipalities are not 30.2 %, but they are all of 40, where the whole is known.
final class NationRule {

  private final Indicator indicator;
  private final Pairing pairing;

  NationRule(Indicator indicator, Pairing pairing) {
    this.indicator = indicator;
    this.pairing = pairing;
  }

  /// Empty where there is no target in figures.
  Optional<AgainstNation> compare(Observation newest, ReferenceValue reference) {
    return indicator
        .target()
        .flatMap(
            target ->
                target
                    .value()
                    .findQuantity()
                    .map(goal -> compare(goal, asValue(target, newest, reference), reference)));
  }

  /// The target as if it were observed when the nation was: their times differ by nature, so only
  /// what they measure decides.
  private Observation asValue(Target target, Observation newest, ReferenceValue reference) {
    return new Observation(
        indicator.key(), newest.period(), target.value(), reference.asOf(), target.citation());
  }

  private AgainstNation compare(Quantity goal, Observation value, ReferenceValue reference) {
    FigurePair pair = pairing.pair(indicator, value, reference);
    return switch (pair.difference()) {
      case Difference.Amount(var amount, var unit) ->
          new AgainstNation.Told(
              goal, share(pair), reference, amount, unit, standing(indicator.direction(), amount));
      case Difference.Withheld(var reason) -> new AgainstNation.Withheld(goal, reference, reason);
      case Difference.Moved _ ->
          new AgainstNation.Withheld(goal, reference, Withholding.NOT_A_FIGURE);
    };
  }

  private static Optional<Rational> share(FigurePair pair) {
    return pair.leftCompared().filter(ComparableValue::converted).map(ComparableValue::exact);
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
