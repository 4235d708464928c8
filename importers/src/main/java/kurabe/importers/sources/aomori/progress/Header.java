package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Line;
import kurabe.core.time.Period;

/// The meaning of a table's columns, from left to right. Cells that the header merges into their
/// neighbours are not among them.
///
/// @param end index of the first line below the header in its section
record Header(List<Column> columns, Line line, int end) {

  Header {
    columns = List.copyOf(columns);
  }

  boolean has(Column.Kind kind) {
    return columns.stream().anyMatch(column -> column.is(kind));
  }

  List<String> titles() {
    return columns.stream().map(Column::title).toList();
  }

  /// Oldest column first as printed; a table gives each once.
  List<Period> periods() {
    return columns.stream()
        .filter(column -> column.kind().isFigure())
        .map(Column::period)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /// The same table without the dashboard's box, which rows mostly do not have.
  List<Column> columnsWithoutBox() {
    return columns.stream().filter(column -> !column.is(Column.Kind.BOX)).toList();
  }
}
