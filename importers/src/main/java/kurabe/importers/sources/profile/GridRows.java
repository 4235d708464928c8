package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Merge;

/// A grid's rows by position, with its merged cells looked up.
final class GridRows {

  private record Spot(int row, int column) {}

  private final List<TableRow> rows;
  private final Map<Spot, Cell> merged = new HashMap<>();

  GridRows(Grid grid) {
    Map<Integer, TableRow> byNumber = new HashMap<>();
    List<TableRow> plain = new ArrayList<>();
    for (List<Cell> cells : grid.rows()) {
      TableRow row = new TableRow(positioned(cells));
      plain.add(row);
      cells.stream().findFirst().ifPresent(cell -> byNumber.put(cell.row(), row));
    }
    grid.merges().forEach(merge -> remember(merge, byNumber));
    rows = merged.isEmpty() ? plain : plain.stream().map(this::carried).toList();
  }

  /// A reader may leave blank cells out.
  private static List<Cell> positioned(List<Cell> cells) {
    List<Cell> row = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      while (row.size() < cell.column() - 1) {
        row.add(new Cell(cell.row(), row.size() + 1, "", cell.place()));
      }
      row.add(cell);
    }
    return row;
  }

  private void remember(Merge merge, Map<Integer, TableRow> byNumber) {
    Optional.ofNullable(byNumber.get(merge.top()))
        .map(row -> row.at(merge.left() - 1))
        .filter(first -> !first.isBlank())
        .ifPresent(first -> spread(merge, first));
  }

  private void spread(Merge merge, Cell first) {
    for (int row = merge.top(); row <= merge.bottom(); row++) {
      for (int column = merge.left(); column <= merge.right(); column++) {
        merged.put(new Spot(row, column), first);
      }
    }
  }

  /// Downwards only: a title that is drawn over all columns is no value in each of them.
  private TableRow carried(TableRow row) {
    List<Cell> cells = new ArrayList<>(row.cells().size());
    for (Cell cell : row.cells()) {
      Cell first = merged.getOrDefault(new Spot(cell.row(), cell.column()), cell);
      cells.add(cell.isBlank() && first.column() == cell.column() ? first : cell);
    }
    return new TableRow(cells);
  }

  int count() {
    return rows.size();
  }

  TableRow row(int index) {
    return rows.get(index);
  }

  /// What stands over a column in a row of the header, whichever of the merged cells holds it.
  Cell header(int index, int column) {
    Cell cell = rows.get(index).at(column);
    return cell.isBlank() ? merged.getOrDefault(new Spot(cell.row(), column + 1), cell) : cell;
  }
}
