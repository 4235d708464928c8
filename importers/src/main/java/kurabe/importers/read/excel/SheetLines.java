package kurabe.importers.read.excel;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.source.Place;
import kurabe.importers.read.SheetRows;

/// The rows of a sheet as lines of a document.
final class SheetLines {

  private SheetLines() {}

  /// @param page that the sheet is
  /// @param before lines of the sheets before it
  static List<Line> of(Grid grid, int page, int before) {
    List<Line> lines = new ArrayList<>();
    for (List<String> texts : SheetRows.of(grid.rows())) {
      int number = lines.size() + 1;
      lines.add(new Line(page, before + number, texts, new Place.Cell(grid.name(), number, 1)));
    }
    return lines;
  }
}
