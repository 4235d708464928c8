package kurabe.importers.sources.aomori.progress;

import java.util.regex.Pattern;
import kurabe.core.quantity.Value;
import kurabe.importers.text.Absences;

/// Whether a cell can stand in a column, judged by what it says. Cells that stand elsewhere than
/// the header says are put back by this alone, so it is strict.
final class CellFit {

  /// Names and sources may begin with a number, too: 「5G人口カバー率」, 「2020年国勢調査」. What follows
  /// it is then no unit.
  private static final Pattern WORD = Pattern.compile("^年|(?:率|数|額|量|割合|調査|統計|課|調べ)$|.{9}");

  private CellFit() {}

  static boolean fits(Column column, String cell) {
    return switch (column.kind()) {
      case NAME -> !cell.isBlank() && !isFigure(cell) && Absences.parse(cell).isEmpty();
      case TARGET -> TargetCell.parse(cell).isPresent();
      case VALUE, NATIONAL -> ValueCell.parse(cell).isPresent();
      case RATE -> Absences.parse(cell).isPresent() || RateCell.isRate(cell);
      case SOURCE -> !isFigure(cell);
      case BOX -> cell.isBlank() || DashboardBox.isBox(cell);
      case PERIOD, OTHER -> true;
    };
  }

  /// Whether the cell is legible but says what belongs into another column.
  static boolean belongsElsewhere(Column column, String cell) {
    return switch (column.kind()) {
      case NAME, SOURCE -> isFigure(cell);
      case RATE -> isFigure(cell) && !RateCell.isRate(cell);
      case TARGET, VALUE, NATIONAL, BOX, PERIOD, OTHER -> false;
    };
  }

  static boolean isFigure(String cell) {
    return RateCell.parse(cell).isPresent()
        || ValueCell.parse(cell)
            .map(ValueCell::value)
            .flatMap(Value::findQuantity)
            .filter(quantity -> !WORD.matcher(quantity.unit().symbol()).find())
            .isPresent();
  }
}
