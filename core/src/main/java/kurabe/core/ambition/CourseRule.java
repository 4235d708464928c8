package kurabe.core.ambition;

import java.util.Optional;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// Sets the required against the actual yearly pace.
final class CourseRule {

  private static final Rational ONE = Rational.of(1);

  private CourseRule() {}

  static Course of(Direction direction, Required required, Actual actual) {
    return switch (required) {
      case Required.Reached _ -> new Course.Reached();
      case Required.Missed _ -> new Course.Missed();
      case Required.Untold(var reason) -> new Course.Untold(reason);
      case Required.PerYear needed ->
          switch (actual) {
            case Actual.Untold(var reason) -> new Course.Untold(reason);
            case Actual.PerYear moved -> of(direction, needed, moved);
          };
    };
  }

  private static Course of(Direction direction, Required.PerYear needed, Actual.PerYear moved) {
    int way = moved.perYear().signum() * towards(direction);
    if (way == 0) {
      return new Course.StandingStill();
    }
    return way < 0 ? new Course.MovingAway() : paced(needed, moved);
  }

  private static int towards(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> 1;
      case LOWER_IS_BETTER -> -1;
    };
  }

  private static Course paced(Required.PerYear needed, Actual.PerYear moved) {
    Rational times = needed.perYear().dividedBy(moved.perYear());
    Optional<Interval> open = interval(needed, moved);
    return times.compareTo(ONE) <= 0
        ? new Course.OnCourse(times, open)
        : new Course.TooSlow(times, open);
  }

  /// The newest value is in both paces: the further it has come, the less is left and the faster it
  /// went. So the quotient is smallest where it is furthest, and interval arithmetic, which would
  /// let it be large in one pace and small in the other, is not needed.
  private static Optional<Interval> interval(Required.PerYear needed, Actual.PerYear moved) {
    Interval last = needed.newest().value().interval();
    Interval first = moved.earliest().value().interval();
    if (moved.interval().contains(Rational.ZERO)) {
      return Optional.empty();
    }
    Rational one = quotient(needed, moved, last.low(), first.high());
    Rational other = quotient(needed, moved, last.high(), first.low());
    return Optional.of(new Interval(one.min(other), one.max(other)));
  }

  private static Rational quotient(
      Required.PerYear needed, Actual.PerYear moved, Rational newest, Rational earliest) {
    Rational left = needed.target().exact().minus(newest).dividedBy(needed.years());
    return left.dividedBy(newest.minus(earliest).dividedBy(moved.years()));
  }
}
