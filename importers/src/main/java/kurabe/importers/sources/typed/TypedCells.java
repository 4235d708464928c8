package kurabe.importers.sources.typed;

import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.table.ListRow;
import kurabe.importers.table.ListTable;

/// The cells of one row by the names of their columns.
record TypedCells(ListTable table, ListRow row) {

  /// Empty where there is no such column or nothing in it.
  Optional<Cell> find(TypedColumn column) {
    return table.findColumn(column.header()).flatMap(row::find).filter(cell -> !cell.isBlank());
  }

  String text(TypedColumn column) {
    return find(column).map(cell -> cell.text().strip()).orElse("");
  }

  /// Of the cell, or of where it would be.
  Place place(TypedColumn column) {
    return find(column)
        .map(Cell::place)
        .or(
            () ->
                table
                    .findColumn(column.header())
                    .map(number -> new Cell(row.cells().getFirst().row(), number, "").place()))
        .orElseGet(row::place);
  }

  /// What the row is about, for messages.
  String item() {
    return (text(TypedColumn.BODY) + " " + text(TypedColumn.CONCEPT)).strip();
  }

  void reportUnreadable(TypedColumn column, ProblemLog problems) {
    problems.add(new Problem.UnreadableCell(place(column), item(), column.header(), text(column)));
  }
}
