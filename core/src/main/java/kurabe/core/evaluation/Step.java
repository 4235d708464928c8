package kurabe.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Label;

/// One step of a calculation, with the numbers that went in and came out; put into words where it
/// is shown. Rates and shares are in per cent.
public sealed interface Step {

  /// value ÷ target × 100.
  record Quotient(Quantity value, Quantity target, Rational rate) implements Step {}

  record Floored(Rational floor) implements Step {}

  record Capped(Rational cap) implements Step {}

  /// @param parts the rates that the mean is taken of
  record Mean(List<Rational> parts, Rational mean) implements Step {
    public Mean {
      parts = List.copyOf(parts);
    }
  }

  record Subtracted(Quantity later, Quantity earlier, Rational difference) implements Step {}

  /// count ÷ total × 100.
  record Share(Quantity count, Quantity total, Rational percent) implements Step {}

  /// @param missing how many items have no grade printed
  record Counted(String label, int count, int missing) implements Step {}

  record Banded(Rational rate, Label label) implements Step {}

  record Rounded(BigDecimal result) implements Step {}

  /// The plan's own verdict, taken over as it is printed.
  record Published(Outcome outcome) implements Step {}
}
