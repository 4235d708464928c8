package kurabe.web.ui.widget;

import java.util.List;

/// A named row of figures, one for each category of its chart.
///
/// @param muted drawn in grey: context, such as "not rated", rather than what is compared
public record Series(String name, List<Figure> figures, boolean muted) {
  public Series {
    figures = List.copyOf(figures);
  }

  /// Figures that are compared.
  public static Series of(String name, List<Figure> figures) {
    return new Series(name, figures, false);
  }

  /// Figures that are context to those compared.
  public static Series muted(String name, List<Figure> figures) {
    return new Series(name, figures, true);
  }
}
