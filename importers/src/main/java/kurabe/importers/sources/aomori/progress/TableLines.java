package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// Kinds of lines in and around a KPI's table.
final class TableLines {

  private static final Pattern CLOSING =
      Pattern.compile("KPI(?:\\(.*)?|KPI.*(?:平均|指数).*|.*単純平均.*|平均値?|指数");

  private static final Pattern NOTE = Pattern.compile("[※*＊注(（].*");

  /// How many cells make a line look like a row of figures rather than text.
  private static final int CELLS_OF_A_ROW = 3;

  private TableLines() {}

  static List<String> printed(Line line) {
    return line.cells().stream().filter(cell -> !cell.isBlank()).toList();
  }

  /// The last row of a table: `KPI(達成率の単純平均)`.
  static boolean isClosing(Line line) {
    return line.cells().size() > 1
        && printed(line).stream()
            .limit(1)
            .anyMatch(cell -> CLOSING.matcher(JapaneseText.compact(cell)).matches());
  }

  static boolean isNote(Line line) {
    return printed(line).size() == 1 && NOTE.matcher(line.text().strip()).matches();
  }

  static boolean isBox(Line line) {
    return printed(line).size() == 1 && DashboardBox.isBox(line.text());
  }

  static boolean isText(Line line) {
    return line.cells().size() == 1;
  }

  static boolean looksLikeRow(Line line) {
    return printed(line).size() >= CELLS_OF_A_ROW;
  }
}
