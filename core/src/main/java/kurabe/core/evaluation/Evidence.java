package kurabe.core.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Span;

/// All that a scheme may know of one indicator at one time.
///
/// @param period the column of the report that the value stands in
/// @param asOf the time that the value itself speaks of
/// @param span the months that the plan has for reaching the indicator's target
public record Evidence(
    Indicator indicator, Period period, Value value, AsOf asOf, Optional<Span> span) {

  /// Whether there is anything to reach.
  public boolean isTargeted() {
    return indicator.target().isPresent() || !indicator.milestones().isEmpty();
  }

  Optional<Value> target() {
    return indicator.target().map(Target::value);
  }

  /// What was to be reached in the year that is judged: in the report's column or, where nothing is
  /// due then, at the time that the value speaks of. The final target is one of its year's.
  Optional<Target> yearlyTarget() {
    return due(period.end()).or(() -> vintage().flatMap(this::due));
  }

  /// Whether the target itself is what was to be reached by now: then it is its own pace.
  boolean isDue() {
    return indicator.target().isPresent() && yearlyTarget().equals(indicator.target());
  }

  Optional<Quantity> baseline() {
    return indicator.baseline().map(Baseline::value).flatMap(Value::findQuantity);
  }

  /// The last day that the value speaks of.
  Optional<LocalDate> vintage() {
    return asOf.period().map(Period::end);
  }

  private Optional<Target> due(LocalDate end) {
    return Stream.concat(indicator.milestones().stream(), indicator.target().stream())
        .filter(one -> one.due().map(Period::end).filter(end::equals).isPresent())
        .findFirst();
  }
}
