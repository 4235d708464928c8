package kurabe.importers.read;

import java.util.ArrayList;
import java.util.List;
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

  /// The rows as lines; line breaks within cells are where the cells were too narrow.
  static TextDocument text(Grid grid) {
    List<Line> lines = new ArrayList<>();
    for (List<String> texts : SheetRows.of(grid.rows())) {
      int number = lines.size() + 1;
      List<String> cells = texts.stream().map(JapaneseText::joinLines).toList();
      lines.add(new Line(1, number, cells, new Place.Cell("", number, 1)));
    }
    return new TextDocument(lines, grid.mediaType());
  }
}
