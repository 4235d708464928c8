package kurabe.core.evaluation;

import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;

/// How far something moved between two periods, or why that is not said.
public sealed interface Difference {

  /// @param unit the figure's own, or points where the figures are in per cent
  record Amount(Rational amount, Unit unit) implements Difference {}

  /// @param steps grades towards the best, negative towards the worst
  record Moved(int steps) implements Difference {}

  record Withheld(Withholding reason) implements Difference {}
}
