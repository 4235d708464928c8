package kurabe.core.ambition;

import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;

/// What a target still asks for, by the year: (target − newest value) ÷ years left.
public sealed interface Required {

  /// @param years from the end of the newest value's vintage to the end of the target's due time
  /// @param perYear from the digits as printed, in the target's unit (points where that is %)
  record PerYear(Dated newest, Quantity target, Rational years, Rational perYear, Interval interval)
      implements Required {}

  record Reached(Quantity value, Quantity target) implements Required {}

  /// The target's time has come and the value is not there.
  record Missed(Quantity value, Quantity target) implements Required {}

  record Untold(NoCourse reason) implements Required {}
}
