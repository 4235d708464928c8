package kurabe.importers.sources.numbercard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.table.ListRow;
import kurabe.importers.table.ListTable;

/// Reads the rows of one month. A row that cannot be read whole is left out and named.
final class CardRowReader {

  private final ListTable table;
  private final Period month;
  private final Bodies bodies;
  private final ProblemLog problems;
  private final Set<JurisdictionCode> taken = new HashSet<>();

  /// @param month that the file is of, by its first row
  CardRowReader(ListTable table, Period month, Bodies bodies, ProblemLog problems) {
    this.table = table;
    this.month = month;
    this.bodies = bodies;
    this.problems = problems;
  }

  List<CardRow> read() {
    List<CardRow> read = new ArrayList<>();
    for (ListRow row : table.rows()) {
      CardCells cells = new CardCells(table, row, problems);
      if (table.isCut(row)) {
        problems.add(new Problem.TruncatedTable(row.place(), cells.text(CardColumn.PREFECTURE)));
      } else {
        prefecture(cells).flatMap(body -> read(cells, body)).ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<Jurisdiction> prefecture(CardCells cells) {
    Cell cell = cells.find(CardColumn.PREFECTURE).orElseThrow();
    String name = cell.text().strip();
    Optional<Jurisdiction> body =
        bodies.listNamed(name).stream().filter(it -> it.kind() == Kind.PREFECTURE).findFirst();
    if (body.isEmpty()) {
      problems.add(new Problem.UnknownBody(cell.place(), name));
    }
    if (body.isPresent() && !taken.add(body.get().code())) {
      problems.add(new Problem.DuplicateItem(cell.place(), name));
      return Optional.empty();
    }
    return body;
  }

  private Optional<CardRow> read(CardCells cells, Jurisdiction body) {
    Optional<Quantity> cards = cells.count(CardColumn.CARDS);
    Optional<Quantity> people =
        cells.count(CardColumn.POPULATION).filter(it -> it.value().signum() > 0);
    Optional<Quantity> rate = cells.rate();
    if (!isOfTheMonth(cells) || cards.isEmpty() || people.isEmpty() || rate.isEmpty()) {
      return Optional.empty();
    }
    Cell cell = cells.find(CardColumn.RATE).orElseThrow();
    Optional<Ratio> ratio =
        Optional.of(new Ratio(cards.get().value(), people.get().value()))
            .filter(it -> agrees(it, rate.get(), body, cell));
    return Optional.of(new CardRow(body, rate.get(), cell, ratio, CardDates.asOf(month, cells)));
  }

  private boolean isOfTheMonth(CardCells cells) {
    Optional<Period> day = CardDates.of(cells);
    boolean same = day.isEmpty() || day.get().equals(month);
    if (!same) {
      Cell cell = cells.find(CardColumn.PREFECTURE).orElseThrow();
      problems.add(
          new Problem.ConflictingFigures(
              cell.place(), CardColumn.CARDS_DATE.header(), month.code(), day.get().code()));
    }
    return same;
  }

  private boolean agrees(Ratio ratio, Quantity printed, Jurisdiction body, Cell cell) {
    boolean agrees = printed.interval().contains(ratio.percent());
    if (!agrees) {
      Quantity computed =
          new Quantity(
              ratio.percent().rounded(Math.max(printed.value().scale(), 0)), Unit.PERCENT, "");
      problems.add(
          new Problem.InconsistentFigure(cell.place(), body.name(), month, printed, computed));
    }
    return agrees;
  }
}
