package kurabe.web.words;

import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;

/// Figures with their units: `1,740,000PV`, `22.9%`, `-0.3%`.
///
/// A minus is `-` everywhere, whatever the report prints (`▲0.3`): in a report ▲ may also mean an
/// increase, and `-` is what can be copied into a spreadsheet.
public final class QuantityWords {

  private QuantityWords() {}

  public static String of(Quantity quantity) {
    return digits(quantity) + quantity.unit().symbol();
  }

  /// Without the unit, for a column whose header names it.
  public static String digits(Quantity quantity) {
    return Digits.of(quantity.value());
  }

  /// With its sign always shown: `+8.3ポイント`, `-1.6ポイント`, `±0`.
  public static String signed(Quantity change) {
    return signed(change.value(), change.unit());
  }

  /// In the report's own writing where it differs from ours (`▲0.3％`, `174万PV`).
  public static Optional<String> asPrinted(Quantity quantity) {
    return quantity.text().isEmpty() || quantity.text().equals(of(quantity))
        ? Optional.empty()
        : Optional.of(quantity.text());
  }

  static String signed(BigDecimal value, Unit unit) {
    if (value.signum() == 0) {
      return "±0";
    }
    return (value.signum() > 0 ? "+" : "") + Digits.of(value) + unit.symbol();
  }
}
