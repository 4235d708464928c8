package kurabe.web.ui.widget;

/// A column of a [FigureTable].
///
/// @param label the column's heading
/// @param unit the unit of its figures; empty for none
/// @param numeric whether its cells are set flush right with tabular digits
public record Column(String label, String unit, boolean numeric) {
  /// A column of words.
  public static Column text(String label) {
    return new Column(label, "", false);
  }

  /// A column of figures that name their own unit, or have none.
  public static Column number(String label) {
    return new Column(label, "", true);
  }

  /// A column of figures in one unit, which the heading shows.
  public static Column number(String label, String unit) {
    return new Column(label, unit, true);
  }
}
