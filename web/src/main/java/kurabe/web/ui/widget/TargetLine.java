package kurabe.web.ui.widget;

import java.util.List;
import java.util.Optional;

/// Figures over time, with the target to reach and a value to compare with.
///
/// @param categories the dates or periods, in order
/// @param target drawn as a dashed line
/// @param reference drawn as a dotted line, such as the national value
public record TargetLine(
    ChartCaption caption,
    List<String> categories,
    List<Series> series,
    Optional<Level> target,
    Optional<Level> reference)
    implements ChartModel {
  public TargetLine {
    categories = List.copyOf(categories);
    series = ChartModel.fitting(series, categories);
  }
}
