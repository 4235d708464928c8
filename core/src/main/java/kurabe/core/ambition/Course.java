package kurabe.core.ambition;

import java.util.Optional;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// Whether an indicator reaches its target in time if it goes on as it did.
public sealed interface Course {

  record Reached() implements Course {}

  /// The target's time has come and the value is not there.
  record Missed() implements Course {}

  /// @param times required ÷ actual yearly pace, at most 1
  /// @param interval all quotients that rounding leaves open; empty where even the way it moves is
  ///     open
  record OnCourse(Rational times, Optional<Interval> interval) implements Course {}

  /// It has to move `times` as fast as it did.
  record TooSlow(Rational times, Optional<Interval> interval) implements Course {}

  record StandingStill() implements Course {}

  record MovingAway() implements Course {}

  record Untold(NoCourse reason) implements Course {}
}
