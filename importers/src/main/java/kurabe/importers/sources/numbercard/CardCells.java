package kurabe.importers.sources.numbercard;

import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.table.ListRow;
import kurabe.importers.table.ListTable;
import kurabe.importers.text.Figures;
import kurabe.importers.text.Times;

/// Reads the cells of one row by the names of their columns.
final class CardCells {

  private final ListTable table;
  private final ListRow row;
  private final ProblemLog problems;

  CardCells(ListTable table, ListRow row, ProblemLog problems) {
    this.table = table;
    this.row = row;
    this.problems = problems;
  }

  Optional<Cell> find(CardColumn column) {
    return table.findColumn(column.header()).flatMap(row::find);
  }

  String text(CardColumn column) {
    return find(column).map(cell -> cell.text().strip()).orElse("");
  }

  /// A whole number of cards or people.
  Optional<Quantity> count(CardColumn column) {
    return figure(column, figure -> figure.value().scale() <= 0 && figure.value().signum() >= 0);
  }

  /// The column's name says that it is a rate; its cells print no unit.
  Optional<Quantity> rate() {
    return figure(CardColumn.RATE, _ -> true)
        .map(figure -> new Quantity(figure.value(), Unit.PERCENT, figure.text()));
  }

  /// Empty where there is no such column or no date in it.
  Optional<Period> day(CardColumn column) {
    Optional<Period> day = find(column).flatMap(cell -> Times.parse(cell.text()));
    if (day.isEmpty()) {
      find(column).filter(cell -> !cell.isBlank()).ifPresent(cell -> unreadable(column, cell));
    }
    return day;
  }

  private Optional<Quantity> figure(
      CardColumn column, java.util.function.Predicate<Quantity> fits) {
    Optional<Cell> cell = find(column);
    Optional<Quantity> figure =
        cell.flatMap(it -> Figures.parse(it.text())).filter(CardCells::isBare).filter(fits);
    if (figure.isEmpty()) {
      cell.ifPresent(
          it ->
              problems.add(
                  new Problem.UnreadableFigure(
                      it.place(),
                      text(CardColumn.PREFECTURE),
                      column.header(),
                      it.text().strip())));
    }
    return figure;
  }

  private void unreadable(CardColumn column, Cell cell) {
    problems.add(
        new Problem.UnreadableCell(
            cell.place(), text(CardColumn.PREFECTURE), column.header(), cell.text().strip()));
  }

  private static boolean isBare(Quantity figure) {
    return figure.unit().equals(Unit.NONE) || figure.unit().isPercent();
  }
}
