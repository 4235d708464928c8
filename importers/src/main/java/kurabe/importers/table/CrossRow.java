package kurabe.importers.table;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;

/// A row of a table with one body in each column.
///
/// @param label what its figures say of the bodies
/// @param cells all of the row, the label's included
public record CrossRow(Cell label, List<Cell> cells) {

  public CrossRow {
    cells = List.copyOf(cells);
  }

  /// @param column counts from 1; empty where the row ends before it
  public Optional<Cell> find(int column) {
    return column <= cells.size() ? Optional.of(cells.get(column - 1)) : Optional.empty();
  }
}
