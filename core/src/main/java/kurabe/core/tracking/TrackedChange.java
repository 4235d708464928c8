package kurabe.core.tracking;

import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.change.PlanChange;
import kurabe.core.time.Period;

/// What moved in a plan between two columns of its reports.
///
/// @param columns all that may be chosen, newest edition first
public record TrackedChange(
    AuditedEdition earlier,
    Period from,
    AuditedEdition later,
    Period to,
    PlanChange change,
    List<EditionColumn> columns) {

  public TrackedChange {
    columns = List.copyOf(columns);
  }

  public PeriodRef earlierRef() {
    return new PeriodRef(earlier.edition().head().asOf(), from);
  }

  public PeriodRef laterRef() {
    return new PeriodRef(later.edition().head().asOf(), to);
  }
}
