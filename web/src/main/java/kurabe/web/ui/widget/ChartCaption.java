package kurabe.web.ui.widget;

/// What must stand beside every chart.
///
/// @param title what is shown, of whom and when
/// @param unit the unit of all figures, such as `%`
/// @param source the document, publisher and date that the figures come from
public record ChartCaption(String title, String unit, String source) {}
