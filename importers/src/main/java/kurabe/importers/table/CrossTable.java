package kurabe.importers.table;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;

/// A table with bodies in columns and labels in rows, as the Digital Agency publishes them.
///
/// @param above rows above the header: a title, a note, or the prefectures of the bodies below
/// @param header cells of the header row after the labels' column, blank ones included
/// @param width number of cells that the header row has, and every whole row with it
/// @param rows below the header, blank ones left out
public record CrossTable(
    List<List<Cell>> above, List<Cell> header, int width, List<CrossRow> rows) {

  /// A title or a note may stand above the header, but not a report.
  private static final int ROWS_ABOVE = 10;

  /// One name may be a note of who made the table.
  private static final int FEWEST_BODIES = 2;

  public CrossTable {
    above = above.stream().map(List::copyOf).toList();
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// @param isBody whether a text is the name of a body that such a table may speak of
  /// @param isLabel whether a text is a label that such a table may have: a body with an unknown
  ///     name in the first column must not be taken for the labels
  public static Optional<CrossTable> find(
      Grid grid, Predicate<String> isBody, Predicate<String> isLabel) {
    List<List<Cell>> rows = grid.rows();
    return IntStream.range(0, Math.min(rows.size(), ROWS_ABOVE))
        .filter(index -> count(rows.get(index), isBody) >= FEWEST_BODIES)
        .mapToObj(index -> split(rows, index, isBody, isLabel))
        .findFirst();
  }

  /// A row that ends before the header does was cut off.
  public boolean isCut(CrossRow row) {
    return row.cells().size() < width;
  }

  /// Whether a cell right of the labels stands below no header.
  public boolean isHeaderless(Cell cell) {
    int index = cell.column() - header.getFirst().column();
    return index >= header.size() || (index >= 0 && header.get(index).isBlank());
  }

  private static CrossTable split(
      List<List<Cell>> all, int at, Predicate<String> isBody, Predicate<String> isLabel) {
    List<Cell> header = all.get(at);
    List<List<Cell>> rows = all.subList(at + 1, all.size());
    int first =
        IntStream.range(0, header.size())
            .filter(index -> isBody.test(header.get(index).text()))
            .findFirst()
            .orElseThrow();
    int labels = labelColumn(rows, first, isLabel);
    List<CrossRow> whole =
        rows.stream()
            .filter(row -> !row.stream().allMatch(Cell::isBlank))
            .map(row -> new CrossRow(row.get(Math.min(labels, row.size() - 1)), row))
            .toList();
    List<Cell> bodies = header.subList(labels + 1, header.size());
    return new CrossTable(all.subList(0, at), bodies, header.size(), whole);
  }

  /// The column before the bodies that holds most labels; groups of labels stand before it.
  private static int labelColumn(List<List<Cell>> rows, int first, Predicate<String> isLabel) {
    return IntStream.range(0, Math.max(first, 1))
        .boxed()
        .max(comparingLong(column -> count(column(rows, column), isLabel)))
        .orElseThrow();
  }

  private static List<Cell> column(List<List<Cell>> rows, int index) {
    return rows.stream().filter(row -> row.size() > index).map(row -> row.get(index)).toList();
  }

  private static long count(List<Cell> cells, Predicate<String> kind) {
    return cells.stream().filter(cell -> kind.test(cell.text())).count();
  }
}
