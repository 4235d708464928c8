package kurabe.importers.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Merge;
import kurabe.core.source.Place;
import kurabe.importers.read.office.CellBudget;
import kurabe.importers.read.office.TooLargeException;

/// Makes a table of a sheet: rows without gaps, all as wide as the widest, as the sheet is seen.
final class SheetGrid {

  private final SheetContent content;
  private final String name;
  private final String mediaType;
  private final CellBudget budget;

  SheetGrid(SheetContent content, String name, String mediaType, CellBudget budget) {
    this.content = content;
    this.name = name;
    this.mediaType = mediaType;
    this.budget = budget;
  }

  Grid grid() throws TooLargeException {
    blankMerged();
    int width = width();
    boolean even = budget.allows((long) width * content.rows().size());
    List<List<Cell>> rows = new ArrayList<>();
    for (var entry : content.rows().entrySet()) {
      int number = entry.getKey();
      while (rows.size() < number - 1) {
        rows.add(List.of());
      }
      rows.add(row(number, entry.getValue(), even ? width : entry.getValue().lastKey()));
    }
    return new Grid(name, rows, content.merges(), mediaType);
  }

  /// What cells held before they became part of a larger one is still in the file, but not seen.
  private void blankMerged() throws TooLargeException {
    for (Merge merge : content.merges()) {
      var covered =
          content.rows().subMap(merge.top(), true, Math.max(merge.top(), merge.bottom()), true);
      budget.spend(covered.size(), new Place.Cell(name, merge.top(), merge.left()));
      for (var row : covered.entrySet()) {
        int from = row.getKey() == merge.top() ? merge.left() + 1 : merge.left();
        if (from <= merge.right()) {
          row.getValue().subMap(from, true, merge.right(), true).clear();
        }
      }
    }
    content.rows().values().removeIf(NavigableMap::isEmpty);
  }

  private int width() {
    return content.rows().values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
  }

  private List<Cell> row(int number, NavigableMap<Integer, String> texts, int width)
      throws TooLargeException {
    budget.spend(width - texts.size(), new Place.Cell(name, number, 1));
    List<Cell> row = new ArrayList<>(width);
    for (int column = 1; column <= width; column++) {
      String text = texts.getOrDefault(column, "");
      row.add(new Cell(number, column, text, new Place.Cell(name, number, column)));
    }
    return row;
  }
}
