package kurabe.web.ui.widget;

import java.util.List;

/// What a chart shows, without how it is drawn.
public sealed interface ChartModel permits GroupedBars, StackedShares, TargetLine {
  ChartCaption caption();

  /// The labels along the category axis, in the order shown.
  List<String> categories();

  /// The rows of figures, each as long as [#categories].
  List<Series> series();

  /// Refuses series that do not fit their categories: a chart that shifts a figure lies.
  static List<Series> fitting(List<Series> series, List<String> categories) {
    for (var one : series) {
      if (one.figures().size() != categories.size()) {
        throw new IllegalArgumentException(
            "series \"%s\": expected %d figures but found %d"
                .formatted(one.name(), categories.size(), one.figures().size()));
      }
    }
    return List.copyOf(series);
  }
}
