package kurabe.core;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Evidence;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Span;

/// Evidence for tests, written the way a report prints its figures.
public final class Given {

  private final Value value;
  private Optional<Target> target = Optional.empty();
  private Optional<Baseline> baseline = Optional.empty();
  private final List<Target> milestones = new ArrayList<>();
  private Direction direction = Direction.HIGHER_IS_BETTER;
  private AsOf asOf = AsOf.UNSTATED;
  private Optional<Span> span = Optional.empty();

  private Given(Value value) {
    this.value = value;
  }

  /// The value in the column of the fiscal year R6.
  public static Given figure(String printed) {
    return new Given(value(printed));
  }

  public static Given figure(Value value) {
    return new Given(value);
  }

  public Given target(String printed) {
    return target(value(printed));
  }

  public Given target(Value goal) {
    target = Optional.of(new Target(goal, Optional.empty(), Optional.empty(), CITATION));
    return this;
  }

  public Given target(String printed, Period due) {
    target = Optional.of(new Target(value(printed), Optional.of(due), Optional.empty(), CITATION));
    return this;
  }

  public Given milestone(String printed, Period due) {
    milestones.add(new Target(value(printed), Optional.of(due), Optional.empty(), CITATION));
    return this;
  }

  public Given baseline(String printed) {
    baseline = Optional.of(new Baseline(value(printed), AsOf.UNSTATED, CITATION));
    return this;
  }

  public Given lowerIsBetter() {
    direction = Direction.LOWER_IS_BETTER;
    return this;
  }

  public Given asOf(Period vintage) {
    asOf = new AsOf(vintage.code(), Optional.of(vintage));
    return this;
  }

  /// `2024-04`, `2029-03`.
  public Given plan(String first, String last) {
    span = Optional.of(new Span(YearMonth.parse(first), YearMonth.parse(last)));
    return this;
  }

  public Evidence evidence() {
    return new Evidence(indicator(), R6, value, asOf, span);
  }

  private Indicator indicator() {
    return new Indicator(
        IndicatorKey.of(ItemKey.named("test"), "指標"),
        "指標",
        Unit.NONE,
        direction,
        target,
        baseline,
        milestones,
        "",
        CITATION);
  }
}
