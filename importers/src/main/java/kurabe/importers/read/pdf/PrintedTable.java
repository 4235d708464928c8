package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A table as it stands on one page.
///
/// @param columns left edges of the columns and the right edge of the last one, in points
/// @param rows top edges of the rows and the bottom edge of the last one
/// @param cells which cover the table
record PrintedTable(List<Double> columns, List<Double> rows, List<TableCell> cells) {
  PrintedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
  }

  int width() {
    return columns.size() - 1;
  }

  int height() {
    return rows.size() - 1;
  }

  Area area() {
    return new Area(columns.getFirst(), rows.getFirst(), columns.getLast(), rows.getLast());
  }

  Optional<TableCell> findCell(int row, int column) {
    return cells.stream().filter(cell -> cell.span().covers(row, column)).findFirst();
  }

  PrintedTable map(UnaryOperator<TableCell> change) {
    return new PrintedTable(columns, rows, cells.stream().map(change).toList());
  }

  PrintedTable withoutRow(int row) {
    List<Double> edges = new ArrayList<>(rows);
    edges.remove(row + 1);
    return new PrintedTable(
        columns,
        edges,
        cells.stream()
            .filter(cell -> cell.span().top() != row || cell.span().bottom() != row)
            .map(cell -> cell.at(cell.span().withoutRow(row)))
            .toList());
  }

  /// The same with more columns: a cell takes those that lie within it.
  ///
  /// @param edges of all columns, among them nearly the own ones
  PrintedTable withColumns(List<Double> edges) {
    return new PrintedTable(
        edges,
        rows,
        cells.stream()
            .map(
                cell ->
                    cell.at(
                        new Span(
                            cell.span().top(),
                            nearest(edges, columns.get(cell.span().left())),
                            cell.span().bottom(),
                            nearest(edges, columns.get(cell.span().right() + 1)) - 1)))
            .toList());
  }

  private static int nearest(List<Double> edges, double position) {
    return IntStream.range(0, edges.size())
        .boxed()
        .min(comparingDouble(index -> Math.abs(edges.get(index) - position)))
        .orElseThrow();
  }

  /// One line for each row, each with a cell for every column. The text of a merged cell stands
  /// where it begins.
  List<PrintedLine> lines() {
    List<PrintedCell[]> lines = new ArrayList<>();
    IntStream.range(0, height()).forEach(_ -> lines.add(new PrintedCell[width()]));
    for (TableCell cell : cells) {
      Span span = cell.span();
      for (int row = span.top(); row <= span.bottom(); row++) {
        for (int column = span.left(); column <= span.right(); column++) {
          boolean first = row == span.top() && column == span.left();
          lines.get(row)[column] = new PrintedCell(first ? cell.text() : "", cell.area());
        }
      }
    }
    return lines.stream().map(row -> new PrintedLine(List.of(row))).toList();
  }
}
