package kurabe.core.tracking;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import kurabe.core.ambition.Ambition;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;

/// All indicators of a plan on their way to their targets, as one edition reports them.
///
/// @param span when the plan began, where a document at hand says so
/// @param column of the report that is looked at; empty for each indicator's newest
/// @param rows in the report's order
public record PlanAmbition(
    AuditedEdition edition, Optional<PlanSpan> span, Optional<Period> column, List<Row> rows) {

  public PlanAmbition {
    rows = List.copyOf(rows);
  }

  /// The columns that the edition prints values in, newest first.
  public List<Period> listColumns() {
    return edition.edition().observations().stream()
        .map(Observation::period)
        .distinct()
        .sorted(comparing(Period::end).reversed())
        .toList();
  }

  /// Whether the column that is looked at is one of the edition's.
  public boolean hasColumn() {
    return column.map(listColumns()::contains).orElse(true);
  }

  /// @param owner the item that the indicator belongs to
  /// @param ambition empty where the report has no value for the period
  public record Row(PlanItem owner, Indicator indicator, Optional<Ambition> ambition) {}
}
