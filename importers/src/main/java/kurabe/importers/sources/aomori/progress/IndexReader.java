package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.Absences;

/// Reads a table's closing row: an index for each period, and the difference in the same cell or
/// the next one. The row has blank cells under 値, and conversions lose or move them: where there
/// is an index for every period, their order counts and not their columns.
final class IndexReader {

  /// @param at the cell's index in the line
  private record Found(int at, Outcome outcome, Optional<Quantity> difference) {

    Found with(Quantity change) {
      return new Found(at, outcome, Optional.of(change));
    }

    boolean repeats(Found other) {
      return at == other.at + 1 && outcome.equals(other.outcome);
    }
  }

  private final KpiTable table;
  private final ProblemLog log;
  private final List<Found> found = new ArrayList<>();

  private IndexReader(KpiTable table, ProblemLog log) {
    this.table = table;
    this.log = log;
  }

  static List<KpiIndex> read(KpiTable table, ProblemLog log) {
    IndexReader reader = new IndexReader(table, log);
    reader.readCells();
    return reader.assign();
  }

  private void readCells() {
    List<String> cells = table.closing().cells();
    int label =
        IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isBlank()).min().orElse(0);
    for (int at = label + 1; at < cells.size(); at++) {
      if (!cells.get(at).isBlank()) {
        readCell(at, cells.get(at));
      }
    }
  }

  private void readCell(int at, String cell) {
    Optional<Value.Absent> absent = Absences.parse(cell);
    Optional<RateCell> parsed = RateCell.parse(cell);
    if (absent.isPresent()) {
      found.add(new Found(at, new Outcome.Missing(absent.get().reason()), Optional.empty()));
    } else if (parsed.isPresent()) {
      add(at, parsed.get());
    } else {
      log.add(new Problem.UnreadableFigure(place(), table.title(), "KPI", cell.strip()));
      found.add(new Found(at, new Outcome.Missing(AbsenceReason.UNREADABLE), Optional.empty()));
    }
  }

  private void add(int at, RateCell cell) {
    if (cell.rate().isPresent()) {
      add(new Found(at, new Outcome.Rate(cell.rate().get()), cell.difference()));
    } else if (found.isEmpty() || found.getLast().difference().isPresent()) {
      log.add(new Problem.SkippedRow(place(), table.closing().cells().get(at).strip()));
    } else {
      cell.difference().ifPresent(change -> found.add(found.removeLast().with(change)));
    }
  }

  private void add(Found index) {
    boolean tooMany = found.size() >= table.header().periods().size();
    if (tooMany && index.repeats(found.getLast())) {
      log.add(new Problem.RepeatedFigure(place(), table.closing().text().strip()));
    } else {
      found.add(index);
    }
  }

  private List<KpiIndex> assign() {
    List<Period> periods = table.header().periods();
    boolean inColumns = found.stream().allMatch(index -> periodAt(index).isPresent());
    if (found.size() == periods.size()) {
      if (!inColumns) {
        log.add(new Problem.DisplacedCells(place(), table.closing().text().strip()));
      }
      return IntStream.range(0, periods.size())
          .mapToObj(index -> index(periods.get(index), found.get(index)))
          .toList();
    }
    if (!inColumns) {
      log.add(new Problem.SkippedRow(place(), table.closing().text().strip()));
    }
    return periods.stream().map(period -> inColumn(period, inColumns)).toList();
  }

  private KpiIndex inColumn(Period period, boolean trusted) {
    return found.stream()
        .filter(index -> trusted && periodAt(index).filter(period::equals).isPresent())
        .findFirst()
        .map(index -> index(period, index))
        .orElseGet(() -> missing(period));
  }

  private static KpiIndex index(Period period, Found found) {
    return new KpiIndex(period, found.outcome(), found.difference());
  }

  private static KpiIndex missing(Period period) {
    return new KpiIndex(period, new Outcome.Missing(AbsenceReason.NOT_PUBLISHED), Optional.empty());
  }

  /// The period of the column that the index stands in, if it is one for rates, or if it begins
  /// there in a cell over 値 and 達成率.
  private Optional<Period> periodAt(Found index) {
    Kind kind = table.header().has(Kind.RATE) ? Kind.RATE : Kind.VALUE;
    Optional<Column> own = column(index.at());
    return own.filter(column -> column.is(kind))
        .or(() -> own.filter(column -> column.is(Kind.VALUE) && spansRate(index.at(), column)))
        .flatMap(Column::period);
  }

  private boolean spansRate(int at, Column value) {
    return column(at + 1)
        .filter(rate -> rate.is(Kind.RATE) && rate.period().equals(value.period()))
        .filter(_ -> isBlank(at + 1))
        .isPresent();
  }

  private boolean isBlank(int at) {
    List<String> cells = table.closing().cells();
    return at < cells.size() && cells.get(at).isBlank();
  }

  private Optional<Column> column(int at) {
    List<Column> columns = table.header().columnsWithoutBox();
    return at < columns.size() ? Optional.of(columns.get(at)) : Optional.empty();
  }

  private Place place() {
    return table.closing().place();
  }
}
