package kurabe.web.ui.widget;

import java.util.List;

/// Horizontal bars from 0 to 100 %, one group for each category: rates side by side.
public record GroupedBars(ChartCaption caption, List<String> categories, List<Series> series)
    implements ChartModel {
  public GroupedBars {
    categories = List.copyOf(categories);
    series = ChartModel.fitting(series, categories);
  }
}
