package kurabe.core.change;

import java.util.List;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;

/// Everything that can be told between two columns of a plan's reports, each list in the order of
/// the report that it comes from.
///
/// @param added in the later report only
/// @param removed in the earlier report only
public record PlanChange(
    List<ItemChange> items, List<IndicatorChange> indicators, Unmatched added, Unmatched removed) {

  public PlanChange {
    items = List.copyOf(items);
    indicators = List.copyOf(indicators);
  }

  /// What only one of the reports has.
  public record Unmatched(List<PlanItem> items, List<Indicator> indicators) {

    public Unmatched {
      items = List.copyOf(items);
      indicators = List.copyOf(indicators);
    }

    public boolean isEmpty() {
      return items.isEmpty() && indicators.isEmpty();
    }
  }
}
