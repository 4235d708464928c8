package kurabe.core.ambition;

import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Value;
import kurabe.core.time.Period;

/// The required and the actual yearly pace of one indicator, seen from one of its values.
final class YearlyPaces {

  private static final Rational ONE = Rational.of(1);

  private YearlyPaces() {}

  static Required required(Reported newest) {
    return newest
        .indicator()
        .target()
        .map(target -> required(newest, target))
        .orElseGet(() -> new Required.Untold(NoCourse.NO_TARGET));
  }

  private static Required required(Reported newest, Target target) {
    return switch (target.value()) {
      case Value.Measured(Quantity goal) ->
          newest
              .observation()
              .value()
              .findQuantity()
              .map(value -> required(newest, value, goal, target.due()))
              .orElseGet(() -> new Required.Untold(NoCourse.NO_VALUE));
      case Value.Words _ -> new Required.Untold(NoCourse.TARGET_IN_WORDS);
      case Value.ChangeOnly _, Value.Absent _ -> new Required.Untold(NoCourse.NO_TARGET);
    };
  }

  private static Required required(
      Reported newest, Quantity value, Quantity goal, Optional<Period> due) {
    if (!goal.unit().equals(value.unit())) {
      return new Required.Untold(NoCourse.UNITS_DIFFER);
    }
    if (Reach.isReached(newest.indicator().direction(), value, goal)) {
      return new Required.Reached(value, goal);
    }
    if (due.isEmpty()) {
      return new Required.Untold(NoCourse.DUE_UNKNOWN);
    }
    return Dated.of(newest)
        .map(now -> until(due.get(), now, goal))
        .orElseGet(() -> undated(newest, value, goal, due.get()));
  }

  private static Required until(Period due, Dated now, Quantity goal) {
    Rational years = now.yearsUntil(due.end());
    if (years.signum() <= 0) {
      return new Required.Missed(now.value(), goal);
    }
    Interval left = Interval.exactly(goal.exact()).minus(now.value().interval());
    Rational perYear = goal.exact().minus(now.value().exact()).dividedBy(years);
    return new Required.PerYear(now, goal, years, perYear, left.times(ONE.dividedBy(years)));
  }

  /// A value without a time of its own still stands in a column.
  private static Required undated(Reported newest, Quantity value, Quantity goal, Period due) {
    return newest.observation().period().equals(due)
        ? new Required.Missed(value, goal)
        : new Required.Untold(NoCourse.VINTAGE_UNKNOWN);
  }

  /// @param history all published values of the indicator, oldest edition first
  static Actual actual(Reported newest, List<Reported> history) {
    Indicator indicator = newest.indicator();
    if (newest.observation().value().findQuantity().isEmpty()) {
      return new Actual.Untold(NoCourse.NO_VALUE);
    }
    return Dated.of(newest)
        .map(now -> new Past(indicator, now, history).earliest())
        .orElseGet(() -> new Actual.Untold(NoCourse.VINTAGE_UNKNOWN));
  }
}
