package kurabe.core.ambition;

import kurabe.core.plan.Direction;
import kurabe.core.quantity.Quantity;

/// Whether a value is where its target is, or beyond it; of the digits as printed.
final class Reach {

  private Reach() {}

  static boolean isReached(Direction direction, Quantity value, Quantity target) {
    int beyond = value.exact().compareTo(target.exact());
    return switch (direction) {
      case HIGHER_IS_BETTER -> beyond >= 0;
      case LOWER_IS_BETTER -> beyond <= 0;
    };
  }
}
