package kurabe.core.quantity;

/// What a figure counts or measures, as printed: `件`, `%`, `ポイント`, `人泊`; empty where none is.
///
/// Multipliers (千, 万, 億) are not part of a unit: they are in the figure's scale.
public record Unit(String symbol) {

  public static final Unit NONE = new Unit("");
  public static final Unit PERCENT = new Unit("%");
  public static final Unit POINT = new Unit("ポイント");

  public boolean isPercent() {
    return equals(PERCENT);
  }
}
