package kurabe.core.ambition;

import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// How fast an indicator has moved, by the year: (newest − earliest known value) ÷ years between
/// them.
public sealed interface Actual {

  /// @param perYear from the digits as printed, in the values' unit (points where that is %)
  record PerYear(Dated earliest, Dated newest, Rational years, Rational perYear, Interval interval)
      implements Actual {}

  record Untold(NoCourse reason) implements Actual {}
}
