package kurabe.core.audit;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.quantity.Interval;

/// What a recomputation gives.
public sealed interface Recomputed {

  /// @param rounded to as many digits as the scheme publishes
  /// @param interval all results that the rounding of the inputs leaves open
  record Figure(BigDecimal rounded, Interval interval) implements Recomputed {}

  /// @param label from the digits as printed
  /// @param possible all labels that the rounding of the inputs leaves open
  record Grade(String label, List<String> possible) implements Recomputed {
    public Grade {
      possible = List.copyOf(possible);
    }
  }
}
