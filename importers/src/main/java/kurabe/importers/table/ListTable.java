package kurabe.importers.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.importers.text.JapaneseText;

/// A table with one record in each row and named columns.
///
/// @param header the row with the columns' names
/// @param rows below the header, blank ones left out
public record ListTable(List<Cell> header, List<ListRow> rows) {

  /// A title or a note may stand above the header, but not a report.
  private static final int ROWS_ABOVE = 10;

  public ListTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// @param names of columns that such tables have
  /// @param fewest how many of them tell such a table from others
  public static Optional<ListTable> find(Grid grid, Collection<String> names, int fewest) {
    List<List<Cell>> rows = grid.rows();
    return IntStream.range(0, Math.min(rows.size(), ROWS_ABOVE))
        .filter(index -> known(rows.get(index), names) >= fewest)
        .mapToObj(index -> below(rows.get(index), rows.subList(index + 1, rows.size())))
        .findFirst();
  }

  /// Number of the first column with this name, whatever its width of characters and spaces.
  public Optional<Integer> findColumn(String name) {
    return header.stream().filter(cell -> isCalled(cell, name)).map(Cell::column).findFirst();
  }

  /// Headers that are not the first of any of these names.
  public List<Cell> without(Collection<String> names) {
    List<Integer> claimed = names.stream().flatMap(name -> findColumn(name).stream()).toList();
    return header.stream()
        .filter(cell -> !cell.isBlank() && !claimed.contains(cell.column()))
        .toList();
  }

  /// A row that ends before the header does was cut off.
  public boolean isCut(ListRow row) {
    return row.cells().size() < header.size();
  }

  private static ListTable below(List<Cell> header, List<List<Cell>> rows) {
    return new ListTable(
        header,
        rows.stream()
            .filter(row -> !row.stream().allMatch(Cell::isBlank))
            .map(ListRow::new)
            .toList());
  }

  private static long known(List<Cell> row, Collection<String> names) {
    return names.stream()
        .filter(name -> row.stream().anyMatch(cell -> isCalled(cell, name)))
        .count();
  }

  private static boolean isCalled(Cell cell, String name) {
    return JapaneseText.compact(cell.text()).equals(JapaneseText.compact(name));
  }
}
