package kurabe.importers.sources.aomori.progress;

import static kurabe.importers.sources.aomori.progress.HeaderCells.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.time.Period;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.Absences;

/// Finds the header of a KPI's table and how many rows it has.
final class HeaderReader {

  private static final Set<Kind> ANCHORS =
      EnumSet.of(Kind.NAME, Kind.TARGET, Kind.RATE, Kind.SOURCE, Kind.PERIOD);

  /// `(A)`, `(B/A) × 100=C`
  private static final Pattern FORMULA = Pattern.compile("[\\sA-Z0-9()（）/÷×=＝]+");

  private final List<Line> lines;
  private final Optional<Period> reportDate;

  /// @param reportDate what columns without a time of their own are published for
  HeaderReader(List<Line> lines, Optional<Period> reportDate) {
    this.lines = lines;
    this.reportDate = reportDate;
  }

  /// The first header of the section.
  Optional<Header> find() {
    return IntStream.range(0, lines.size())
        .filter(index -> isHeader(lines.get(index)))
        .mapToObj(this::read)
        .findFirst();
  }

  static boolean isHeader(Line line) {
    return kinds(line).filter(ANCHORS::contains).distinct().count() >= 2 && isWords(line);
  }

  private Header read(int index) {
    Line line = lines.get(index);
    int next = neighbour(index, 1);
    boolean twoRows = next >= 0 && isSubtitles(lines.get(next));
    List<Column> columns =
        twoRows
            ? HeaderColumns.ofTwoRows(line.cells(), lines.get(next).cells())
            : HeaderColumns.ofOneRow(line.cells(), timesAbove(index));
    return new Header(complete(columns), line, (twoRows ? next : index) + 1);
  }

  /// 値 and 達成率 and nothing else; 「参考値」 in a row is none of them.
  static boolean isSubtitles(Line line) {
    return line.cells().size() > 1
        && kinds(line).anyMatch(Kind::isFigure)
        && printed(line).allMatch(cell -> kind(cell).isFigure() || FORMULA.matcher(cell).matches());
  }

  private List<String> timesAbove(int index) {
    int above = neighbour(index, -1);
    return above >= 0 && kinds(lines.get(above)).allMatch(kind -> kind == Kind.PERIOD)
        ? printed(lines.get(above)).toList()
        : List.of();
  }

  /// The nearest line that is not blank, -1 if there is none.
  private int neighbour(int index, int step) {
    int at = index + step;
    while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
      at += step;
    }
    return at < lines.size() ? at : -1;
  }

  /// The first column is the indicators', whatever its title; columns of figures without a time are
  /// the report's own.
  private List<Column> complete(List<Column> columns) {
    boolean named = columns.stream().anyMatch(column -> column.is(Kind.NAME));
    List<Column> completed = new ArrayList<>();
    for (Column column : columns) {
      boolean first = completed.stream().allMatch(each -> each.is(Kind.BOX));
      completed.add(
          first && !named && column.is(Kind.OTHER) ? column.as(Kind.NAME) : dated(column));
    }
    return completed;
  }

  private Column dated(Column column) {
    return column.kind().isFigure() && column.period().isEmpty()
        ? new Column(column.kind(), reportDate, column.title())
        : column;
  }

  private static boolean isWords(Line line) {
    return printed(line)
        .noneMatch(
            cell ->
                kind(cell) == Kind.OTHER
                    && (CellFit.isFigure(cell) || Absences.parse(cell).isPresent()));
  }

  private static Stream<Kind> kinds(Line line) {
    return printed(line).map(HeaderCells::kind);
  }

  private static Stream<String> printed(Line line) {
    return line.cells().stream().filter(cell -> !cell.isBlank());
  }
}
