package kurabe.web.ui.widget;

import java.util.List;
import java.util.Optional;

/// Horizontal bars from 0 to 100 %, one group for each category: rates side by side.
///
/// @param reference drawn as a dotted line across all bars, such as the national value
public record GroupedBars(
    ChartCaption caption, List<String> categories, List<Series> series, Optional<Level> reference)
    implements ChartModel {
  public GroupedBars {
    categories = List.copyOf(categories);
    series = ChartModel.fitting(series, categories);
  }

  public GroupedBars(ChartCaption caption, List<String> categories, List<Series> series) {
    this(caption, categories, series, Optional.empty());
  }
}
