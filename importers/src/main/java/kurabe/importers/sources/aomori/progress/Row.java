package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kurabe.core.document.Line;
import kurabe.core.time.Period;
import kurabe.importers.sources.aomori.progress.Column.Kind;

/// A line of a table, its cells in the columns that they belong to.
///
/// @param cells as many as `columns`
record Row(Line line, List<Column> columns, List<String> cells) {

  Row {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /// Blank when the table has no such column.
  String cell(Kind kind) {
    return find(column -> column.is(kind)).orElse("");
  }

  Optional<String> findCell(Kind kind, Period period) {
    return find(column -> column.isAt(kind, period));
  }

  boolean fits() {
    return IntStream.range(0, cells.size())
        .allMatch(index -> CellFit.fits(columns.get(index), cells.get(index)));
  }

  /// No cell belongs into another column, though some may be illegible.
  boolean isInPlace() {
    return IntStream.range(0, cells.size())
        .noneMatch(index -> CellFit.belongsElsewhere(columns.get(index), cells.get(index)));
  }

  private Optional<String> find(Predicate<Column> wanted) {
    return IntStream.range(0, cells.size())
        .filter(index -> wanted.test(columns.get(index)))
        .mapToObj(cells::get)
        .findFirst();
  }
}
