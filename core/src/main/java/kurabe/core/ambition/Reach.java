package kurabe.core.ambition;

import java.util.Optional;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;

/// Whether a value is where its target is, or of the time that the target is due.
final class Reach {

  private Reach() {}

  /// Whether a value stands in the column of the due period, or speaks of a time that ends with it.
  static boolean isDue(Period due, Observation observation) {
    return observation.period().equals(due)
        || observation.asOf().period().map(Period::end).equals(Optional.of(due.end()));
  }

  /// At the target or beyond, by the digits as printed.
  static boolean isReached(Direction direction, Quantity value, Quantity target) {
    int beyond = value.exact().compareTo(target.exact());
    return switch (direction) {
      case HIGHER_IS_BETTER -> beyond >= 0;
      case LOWER_IS_BETTER -> beyond <= 0;
    };
  }
}
