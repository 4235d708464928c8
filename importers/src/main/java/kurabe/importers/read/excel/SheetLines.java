package kurabe.importers.read.excel;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.source.Place;

/// The rows of a sheet as lines of a document.
final class SheetLines {

  private SheetLines() {}

  /// @param page that the sheet is
  /// @param before lines of the sheets before it
  static List<Line> of(Grid grid, int page, int before) {
    List<Line> lines = new ArrayList<>();
    for (List<Cell> row : grid.rows()) {
      int number = lines.size() + 1;
      List<String> texts = row.isEmpty() ? List.of("") : row.stream().map(Cell::text).toList();
      lines.add(new Line(page, before + number, texts, new Place.Cell(grid.name(), number, 1)));
    }
    return lines;
  }
}
