package kurabe.importers.testing;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.document.Merge;

/// The rows of a text with tabs, and which of its cells an office worker would have merged: a
/// header
/// over the blank cells right of it, a category over the blank cells below it.
public record Layout(List<List<String>> rows) {

  private static final int HEADER_ROWS = 2;
  private static final int COLUMNS_OF_A_TABLE = 3;

  public static Layout of(String text) {
    return new Layout(text.lines().map(line -> List.of(line.split("\t", -1))).toList());
  }

  public List<Merge> merges() {
    List<Merge> merges = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (isTable(row)) {
        addHeaders(row, merges);
        addCategory(row, merges);
      }
    }
    return merges;
  }

  boolean isTable(int row) {
    return row >= 0 && row < rows.size() && rows.get(row).size() >= COLUMNS_OF_A_TABLE;
  }

  private void addHeaders(int row, List<Merge> merges) {
    if (isTable(row - HEADER_ROWS)) {
      return;
    }
    List<String> cells = rows.get(row);
    for (int column = 0; column < cells.size(); column++) {
      int last = column;
      while (last + 1 < cells.size() && cells.get(last + 1).isBlank()) {
        last++;
      }
      if (!cells.get(column).isBlank() && last > column) {
        merges.add(new Merge(row + 1, column + 1, row + 1, last + 1));
      }
    }
  }

  private void addCategory(int row, List<Merge> merges) {
    int last = row;
    while (isTable(last + 1) && first(last + 1).isBlank()) {
      last++;
    }
    boolean body = isTable(row - HEADER_ROWS);
    if (body && !first(row).isBlank() && last > row) {
      merges.add(new Merge(row + 1, 1, last + 1, 1));
    }
  }

  private String first(int row) {
    return rows.get(row).getFirst();
  }
}
