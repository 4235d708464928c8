package kurabe.web.ui.widget;

import java.util.List;

/// One bar of 100 % for each category, divided by counts: how many indicators got which grade.
///
/// @param series the parts with their counts, best grade first; shares are computed
public record StackedShares(ChartCaption caption, List<String> categories, List<Series> series)
    implements ChartModel {
  public StackedShares {
    categories = List.copyOf(categories);
    series = ChartModel.fitting(series, categories);
  }
}
