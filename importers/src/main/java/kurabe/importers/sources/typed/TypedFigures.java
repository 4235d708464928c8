package kurabe.importers.sources.typed;

import java.util.Optional;
import java.util.Set;
import kurabe.core.concept.Concept;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.survey.Computed;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;

/// Reads the value of a row, what it is made of, and whether the two agree.
record TypedFigures(ProblemLog problems) {

  /// What a body does or does not do is said in these words.
  private static final Set<String> WORDS = Set.of("実施", "未実施");

  Optional<TypedFigure> find(TypedCells cells, Concept concept) {
    Optional<Ratio> ratio = new TypedParts(problems).find(cells);
    Optional<Cell> cell = cells.find(TypedColumn.VALUE);
    if (cell.isPresent()) {
      return value(cells, cell.get(), concept)
          .map(value -> new TypedFigure(value, agreeing(ratio, value, cells), false, cell.get()));
    }
    if (ratio.isPresent() && concept.unit().isPercent()) {
      Cell count = cells.find(TypedColumn.COUNT).orElseThrow();
      return Optional.of(new TypedFigure(Computed.percent(ratio.get()), ratio, true, count));
    }
    cells.reportUnreadable(TypedColumn.VALUE, problems);
    return Optional.empty();
  }

  private Optional<Value> value(TypedCells cells, Cell cell, Concept concept) {
    String text = JapaneseText.compact(cell.text());
    if (WORDS.contains(text)) {
      return Optional.of(new Value.Words(text));
    }
    return Absences.parse(cell.text())
        .<Value>map(absent -> absent)
        .or(() -> measured(cells, cell, concept).map(Value.Measured::new));
  }

  private Optional<Quantity> measured(TypedCells cells, Cell cell, Concept concept) {
    Optional<Quantity> figure = Figures.parse(cell.text());
    if (figure.isEmpty()) {
      problems.add(
          new Problem.UnreadableFigure(
              cell.place(), cells.item(), TypedColumn.VALUE.header(), cell.text().strip()));
    }
    return figure.flatMap(it -> inUnit(it, cells, concept));
  }

  /// The unit may stand in the cell or in its own column; either must be the concept's.
  private Optional<Quantity> inUnit(Quantity figure, TypedCells cells, Concept concept) {
    String column = JapaneseText.compact(cells.text(TypedColumn.UNIT));
    String own = figure.unit().symbol();
    String unit = concept.unit().symbol();
    boolean fits = (own.isEmpty() || own.equals(unit)) && (column.isEmpty() || column.equals(unit));
    if (!fits) {
      cells.reportUnreadable(TypedColumn.UNIT, problems);
      return Optional.empty();
    }
    String text = own.isEmpty() ? figure.text() + unit : figure.text();
    return Optional.of(new Quantity(figure.value(), new Unit(unit), text));
  }

  private Optional<Ratio> agreeing(Optional<Ratio> ratio, Value value, TypedCells cells) {
    Optional<Quantity> printed = value.findQuantity().filter(it -> it.unit().isPercent());
    boolean agrees =
        printed.isEmpty()
            || ratio.stream().allMatch(it -> printed.get().interval().contains(it.percent()));
    if (!agrees) {
      problems.add(
          new Problem.ConflictingFigures(
              cells.place(TypedColumn.VALUE),
              cells.item(),
              printed.get().text(),
              cells.text(TypedColumn.COUNT) + "/" + cells.text(TypedColumn.WHOLE)));
    }
    return ratio.filter(_ -> agrees);
  }
}
