package kurabe.importers.read;

import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.source.Place;
import kurabe.importers.text.JapaneseText;

/// Tells tables saved by a spreadsheet from text in which the separator is only punctuation.
final class Sheets {

  private static final int COLUMNS_OF_A_SHEET = 3;

  private Sheets() {}

  /// Spreadsheets pad every row to the same width.
  static boolean isSheet(Grid grid) {
    int width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
    return width >= COLUMNS_OF_A_SHEET
        && grid.rows().stream().filter(row -> row.size() > 1).allMatch(row -> row.size() == width);
  }

  /// The rows as lines with one cell for each column.
  static TextDocument text(Grid grid) {
    List<Line> lines =
        grid.rows().stream().filter(row -> !row.isEmpty()).map(Sheets::line).toList();
    return new TextDocument(lines, grid.mediaType());
  }

  private static Line line(List<Cell> row) {
    Cell first = row.getFirst();
    return new Line(
        1,
        first.row(),
        row.stream().map(cell -> JapaneseText.joinLines(cell.text())).toList(),
        new Place.Cell("", first.row(), 1));
  }
}
