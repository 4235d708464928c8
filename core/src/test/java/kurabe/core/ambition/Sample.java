package kurabe.core.ambition;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.value;

import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Value;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Indicators and their values, for tests.
final class Sample {

  static final Period Y2028 = new Period.CalendarYear(2028);

  private Sample() {}

  static Indicator towards(String target, Period due) {
    return indicator("指標", Optional.of(value(target)), Optional.of(due));
  }

  static Indicator beganAt(String baseline, Period vintage, Indicator it) {
    Baseline began = new Baseline(value(baseline), asOf(vintage), CITATION);
    return new Indicator(
        it.key(),
        it.name(),
        it.unit(),
        it.direction(),
        it.target(),
        Optional.of(began),
        it.milestones(),
        "",
        CITATION);
  }

  static Indicator lowerIsBetter(Indicator it) {
    return new Indicator(
        it.key(),
        it.name(),
        it.unit(),
        Direction.LOWER_IS_BETTER,
        it.target(),
        it.baseline(),
        List.of(),
        "",
        CITATION);
  }

  static AsOf asOf(Period vintage) {
    return new AsOf(vintage.code(), Optional.of(vintage));
  }

  static Observation seen(Indicator indicator, Period column, String printed, Period vintage) {
    return new Observation(indicator.key(), column, value(printed), asOf(vintage), CITATION);
  }

  /// In the newest column of the only edition.
  static Reported reported(Indicator indicator, String printed, Period vintage) {
    return reported(indicator, NOW, printed, vintage);
  }

  static Reported reported(Indicator indicator, Period column, String printed, Period vintage) {
    return new Reported(NOW, 1, indicator, seen(indicator, column, printed, vintage));
  }

  static Reported reported(Indicator indicator, Value value, AsOf asOf) {
    return new Reported(
        NOW, 1, indicator, new Observation(indicator.key(), NOW, value, asOf, CITATION));
  }
}
