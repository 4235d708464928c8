package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kurabe.core.document.Cell;
import kurabe.core.source.Place;

/// A row of a table; cells that are merged downwards say in each row what they say in the first.
///
/// @param cells by column; the list may be shorter than the header
record TableRow(List<Cell> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  Cell at(int column) {
    return column < cells.size() ? cells.get(column) : blank(column);
  }

  private Cell blank(int column) {
    return cells.isEmpty()
        ? new Cell(0, column + 1, "", Place.WHOLE)
        : new Cell(cells.getFirst().row(), column + 1, "", cells.getFirst().place());
  }

  List<Cell> filled() {
    List<Cell> filled = new ArrayList<>();
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        filled.add(cell);
      }
    }
    return filled;
  }

  Place place() {
    return cells.isEmpty() ? Place.WHOLE : cells.getFirst().place();
  }

  String text() {
    return filled().stream().map(cell -> cell.text().strip()).collect(Collectors.joining("\t"));
  }
}
