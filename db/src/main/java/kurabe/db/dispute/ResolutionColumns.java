package kurabe.db.dispute;

import static java.util.Objects.requireNonNull;

import kurabe.core.dispute.Settlement;
import org.jspecify.annotations.Nullable;

/// A [Settlement]: its kind, and the revision that a correction names.
record ResolutionColumns(String settlement, @Nullable Integer correctedRevision) {

  private static final String STANDS = "stands";
  private static final String CORRECTED = "corrected";
  private static final String WITHDRAWN = "withdrawn";

  static ResolutionColumns of(Settlement settlement) {
    return switch (settlement) {
      case Settlement.FigureStands() -> new ResolutionColumns(STANDS, null);
      case Settlement.CorrectedIn(int revision) -> new ResolutionColumns(CORRECTED, revision);
      case Settlement.Withdrawn() -> new ResolutionColumns(WITHDRAWN, null);
    };
  }

  Settlement toSettlement() {
    return switch (settlement) {
      case STANDS -> new Settlement.FigureStands();
      case CORRECTED -> new Settlement.CorrectedIn(requireNonNull(correctedRevision));
      case WITHDRAWN -> new Settlement.Withdrawn();
      default -> throw new IllegalStateException("unknown code in a table: " + settlement);
    };
  }
}
