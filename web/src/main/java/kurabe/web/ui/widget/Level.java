package kurabe.web.ui.widget;

/// A line across a chart, such as a target or the national value.
///
/// @param name what the line stands for, with its vintage: `目標（R8年度末）`
public record Level(String name, Figure figure) {}
