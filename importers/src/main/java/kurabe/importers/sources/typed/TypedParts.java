package kurabe.importers.sources.typed;

import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Figures;

/// Reads the count and the whole of a row. One without the other is no part of anything.
record TypedParts(ProblemLog problems) {

  Optional<Ratio> find(TypedCells cells) {
    Optional<Quantity> count = part(cells, TypedColumn.COUNT);
    Optional<Quantity> whole =
        part(cells, TypedColumn.WHOLE).filter(it -> isAboveNothing(it, cells));
    if (count.isPresent() != whole.isPresent()) {
      String text = count.or(() -> whole).orElseThrow().text();
      problems.add(new Problem.UnpairedFigure(cells.place(TypedColumn.COUNT), cells.item(), text));
    }
    return count.flatMap(it -> whole.map(all -> new Ratio(it.value(), all.value())));
  }

  private Optional<Quantity> part(TypedCells cells, TypedColumn column) {
    Optional<Cell> cell = cells.find(column);
    Optional<Quantity> figure =
        cell.flatMap(it -> Figures.parse(it.text())).filter(it -> it.value().signum() >= 0);
    if (cell.isPresent() && figure.isEmpty()) {
      problems.add(
          new Problem.UnreadableFigure(
              cell.get().place(), cells.item(), column.header(), cell.get().text().strip()));
    }
    return figure;
  }

  private boolean isAboveNothing(Quantity whole, TypedCells cells) {
    if (whole.value().signum() == 0) {
      cells.reportUnreadable(TypedColumn.WHOLE, problems);
    }
    return whole.value().signum() > 0;
  }
}
