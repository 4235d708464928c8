package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Goal;
import org.jspecify.annotations.Nullable;

/// A figure of the plan as a whole.
///
/// @param value null where only a change is printed
/// @param against what the change is measured from (`前年度`)
@Serdeable
public record GoalJson(
    String name,
    String kind,
    @Nullable String value,
    @Nullable String change,
    @Nullable String unit,
    @Nullable String against,
    @Nullable String absence,
    String asOf,
    CitationJson citation) {

  static GoalJson of(Goal goal) {
    ChangeJson change = ChangeJson.of(goal.value());
    return new GoalJson(
        goal.name(),
        Figures.kind(goal.value()),
        Figures.value(goal.value()),
        change == null ? null : change.change(),
        change == null ? unit(goal.value()) : change.unit(),
        change == null ? null : change.against(),
        Figures.absence(goal.value()),
        goal.asOf().text(),
        CitationJson.of(goal.citation()));
  }

  private static @Nullable String unit(Value value) {
    return value.findQuantity().map(Quantity::unit).map(unit -> unit.symbol()).orElse(null);
  }
}
