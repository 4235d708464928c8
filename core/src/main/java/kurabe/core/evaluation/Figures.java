package kurabe.core.evaluation;

import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;

/// Figures that are known to be there.
final class Figures {

  private Figures() {}

  static Quantity of(Value value) {
    return value.findQuantity().orElseThrow();
  }

  static Quantity of(Optional<Value> value) {
    return of(value.orElseThrow());
  }
}
