package kurabe.core.tracking;

import kurabe.core.browsing.EditionColumn;
import kurabe.core.time.Period;

/// A column of one of a plan's editions.
public record PeriodRef(Period edition, Period column) {

  public static PeriodRef of(EditionColumn it) {
    return new PeriodRef(it.edition(), it.column());
  }

  /// Fit for an address, read back by [PeriodChoice#parse]: `2025-12-31:2025-09-30`.
  public String code() {
    return edition.code() + PeriodChoice.SEPARATOR + column.code();
  }
}
