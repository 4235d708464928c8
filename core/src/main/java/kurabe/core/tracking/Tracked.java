package kurabe.core.tracking;

import java.util.List;
import kurabe.core.browsing.EditionColumn;

/// The answer to a question for the differences between two periods.
public sealed interface Tracked {

  record Found(TrackedChange change) implements Tracked {}

  /// The plan has no published edition.
  record NoSuchPlan() implements Tracked {}

  /// @param asked as [PeriodChoice#code] writes it
  /// @param columns that there are, newest edition first
  record NoSuchPeriod(String asked, List<EditionColumn> columns) implements Tracked {
    public NoSuchPeriod {
      columns = List.copyOf(columns);
    }
  }

  /// Both are one column, or there is no other one.
  record OnlyOnePeriod(List<EditionColumn> columns) implements Tracked {
    public OnlyOnePeriod {
      columns = List.copyOf(columns);
    }
  }
}
