package kurabe.importers.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kurabe.core.document.Cell;

/// Rows of a sheet as lines of a report. A sheet is as wide as its widest row everywhere; a
/// report's
/// sentences have one cell, and each of its tables its own width.
public final class SheetRows {

  private final List<List<String>> rows;

  private SheetRows(List<List<String>> rows) {
    this.rows = rows;
  }

  /// Texts of each row, the blank cells right of its table left out. Blank rows stay, with one
  /// cell.
  public static List<List<String>> of(List<List<Cell>> rows) {
    return new SheetRows(rows.stream().map(SheetRows::texts).toList()).lines();
  }

  private static List<String> texts(List<Cell> row) {
    List<String> texts = row.stream().map(Cell::text).toList();
    return texts.subList(0, width(texts));
  }

  private static int width(List<String> texts) {
    int width = texts.size();
    while (width > 0 && texts.get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>(rows.size());
    while (lines.size() < rows.size()) {
      int start = lines.size();
      if (rows.get(start).size() <= 1) {
        lines.add(rows.get(start).isEmpty() ? List.of("") : rows.get(start));
      } else {
        int end = endOfTable(start);
        int width = rows.subList(start, end).stream().mapToInt(List::size).max().orElseThrow();
        rows.subList(start, end).forEach(row -> lines.add(padded(row, width)));
      }
    }
    return lines;
  }

  /// After its last row with several cells; a row with one, a heading, may stand between them.
  private int endOfTable(int start) {
    int end = start;
    for (int index = start; index < rows.size() && !rows.get(index).isEmpty(); index++) {
      end = rows.get(index).size() > 1 ? index + 1 : end;
    }
    return end;
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> padded = new ArrayList<>(row);
    padded.addAll(Collections.nCopies(width - row.size(), ""));
    return padded;
  }
}
