package kurabe.core.quantity;

import java.math.BigDecimal;

/// A number with its unit, exactly as a document prints it.
///
/// `value` keeps the printed scale: `2.0` is not `2.00`, and `174万` is 174 with scale −4, because
/// the digits below 万 were not printed. `text` is what stood in the document, number and unit
/// together.
public record Quantity(BigDecimal value, Unit unit, String text) {

  /// The values that the printed digits may stand for: half a unit of the last printed digit either
  /// way. A whole number of things (`218件`) was counted, not rounded, and stands for itself.
  public Interval interval() {
    Rational middle = Rational.of(value);
    if (isCount()) {
      return Interval.exactly(middle);
    }
    Rational half = Rational.of(BigDecimal.valueOf(5, value.scale() + 1));
    return new Interval(middle.minus(half), middle.plus(half));
  }

  /// A whole number of countable things, printed to its last digit.
  public boolean isCount() {
    return value.scale() == 0 && !unit.isPercent() && !unit.equals(Unit.POINT);
  }

  public Rational exact() {
    return Rational.of(value);
  }

  /// Digits as printed, without separators and with multipliers written out: `1740000`, `-0.3`.
  public String plain() {
    return value.toPlainString();
  }

  /// Same number to the same printed digit, in the same unit, whatever the text around it.
  @SuppressWarnings("BigDecimalEquals") // the printed scale is meant to count
  public boolean printsLike(Quantity other) {
    return value.equals(other.value) && unit.equals(other.unit);
  }
}
