package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Column.Kind;

/// Lays the cells of a line on the columns of its table.
///
/// Conversions print a rate twice or push cells to the right past a merged one. Such a row is put
/// back only where its cells fit the columns in exactly one way.
final class RowAligner {

  private final Header header;
  private final ProblemLog log;

  RowAligner(Header header, ProblemLog log) {
    this.header = header;
    this.log = log;
  }

  /// Empty for a row that cannot be laid out; nothing is logged then.
  Optional<Row> align(Line line) {
    return asPrinted(line)
        .or(() -> repaired(line))
        .or(() -> laid(line, line.cells(), header.columnsWithoutBox()).filter(RowAligner::isNamed));
  }

  private Optional<Row> asPrinted(Line line) {
    return Stream.of(header.columns(), header.columnsWithoutBox())
        .flatMap(columns -> laid(line, line.cells(), columns).stream())
        .filter(Row::fits)
        .findFirst();
  }

  private Optional<Row> repaired(Line line) {
    List<List<String>> single = withoutOne(line.cells(), index -> isRepeated(line.cells(), index));
    Optional<Row> deduplicated = onlyFitting(line, single);
    if (deduplicated.isPresent()) {
      log.add(new Problem.RepeatedFigure(line.place(), line.text().strip()));
      return deduplicated;
    }
    Optional<Row> moved = onlyFitting(line, shifted(line.cells()));
    if (moved.isPresent()) {
      log.add(new Problem.DisplacedCells(line.place(), line.text().strip()));
      return moved;
    }
    Optional<Row> both = onlyFitting(line, single.stream().flatMap(this::shiftedStream).toList());
    if (both.isPresent()) {
      log.add(new Problem.RepeatedFigure(line.place(), line.text().strip()));
      log.add(new Problem.DisplacedCells(line.place(), line.text().strip()));
    }
    return both;
  }

  private Stream<List<String>> shiftedStream(List<String> cells) {
    return shifted(cells).stream();
  }

  /// Without one blank cell, and without any.
  private static List<List<String>> shifted(List<String> cells) {
    List<List<String>> candidates = withoutOne(cells, index -> cells.get(index).isBlank());
    candidates.add(cells.stream().filter(cell -> !cell.isBlank()).toList());
    return candidates;
  }

  private static boolean isRepeated(List<String> cells, int index) {
    return index > 0
        && RateCell.isRate(cells.get(index))
        && cells.get(index).equals(cells.get(index - 1));
  }

  private static List<List<String>> withoutOne(List<String> cells, Predicate<Integer> removable) {
    List<List<String>> candidates = new ArrayList<>();
    IntStream.range(0, cells.size())
        .filter(removable::test)
        .forEach(
            index -> {
              List<String> rest = new ArrayList<>(cells);
              rest.remove(index);
              candidates.add(rest);
            });
    return candidates;
  }

  private Optional<Row> onlyFitting(Line line, List<List<String>> candidates) {
    List<Row> fitting =
        candidates.stream()
            .flatMap(cells -> laid(line, cells, header.columnsWithoutBox()).stream())
            .filter(Row::fits)
            .distinct()
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// Blank cells too many at the end are dropped, and those that lack there are added; but a row
  /// that ends before its last value was cut off.
  private static Optional<Row> laid(Line line, List<String> cells, List<Column> columns) {
    List<String> fitted = new ArrayList<>(cells);
    while (fitted.size() > columns.size() && fitted.getLast().isBlank()) {
      fitted.removeLast();
    }
    while (fitted.size() < columns.size() && !columns.get(fitted.size()).is(Kind.VALUE)) {
      fitted.add("");
    }
    return fitted.size() == columns.size()
        ? Optional.of(new Row(line, columns, fitted))
        : Optional.empty();
  }

  /// Good enough to say which cells are illegible.
  private static boolean isNamed(Row row) {
    return !row.cell(Kind.NAME).isBlank() && row.isInPlace();
  }
}
