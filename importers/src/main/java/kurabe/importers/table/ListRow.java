package kurabe.importers.table;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.source.Place;

/// One record of a table.
public record ListRow(List<Cell> cells) {

  public ListRow {
    cells = List.copyOf(cells);
  }

  /// Empty where the row ends before the column.
  public Optional<Cell> find(int column) {
    return column <= cells.size() ? Optional.of(cells.get(column - 1)) : Optional.empty();
  }

  public Place place() {
    return cells.getFirst().place();
  }
}
