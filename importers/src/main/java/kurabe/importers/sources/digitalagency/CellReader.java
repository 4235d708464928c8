package kurabe.importers.sources.digitalagency;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;

/// Reads what a cell says of a body.
final class CellReader {

  static final String DONE = "実施";
  private static final String NOT_DONE = "未実施";

  /// Left out of the survey: elsewhere the mark may mean that there is nothing to survey.
  private static final Set<String> NOT_SURVEYED = Set.of("調査無し", "調査なし");

  /// The unit without a figure: the dashboard had none to show.
  private static final String BARE_UNIT = "%";

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final ProblemLog problems;

  CellReader(ProblemLog problems) {
    this.problems = problems;
  }

  /// @param body for messages
  Value read(RowRule rule, Cell cell, String body) {
    String text = JapaneseText.compact(cell.text());
    if (NOT_SURVEYED.contains(text)) {
      return new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, cell.text().strip());
    }
    Optional<Value.Absent> mark = Absences.parse(cell.text()).filter(_ -> !cell.isBlank());
    return mark.isPresent() ? mark.get() : figure(rule, cell, body);
  }

  private Value figure(RowRule rule, Cell cell, String body) {
    return switch (rule.role()) {
      case YES_NO -> yesNo(rule, cell, body);
      case PERCENT -> percent(rule, cell, body);
      case COUNT, WHOLE -> count(rule, cell, body);
    };
  }

  private Value yesNo(RowRule rule, Cell cell, String body) {
    String text = JapaneseText.compact(cell.text());
    if (text.equals(DONE) || text.equals(NOT_DONE)) {
      return new Value.Words(text);
    }
    problems.add(new Problem.UnreadableCell(cell.place(), body, rule.label(), cell.text().strip()));
    return unreadable(cell);
  }

  private Value percent(RowRule rule, Cell cell, String body) {
    String text = JapaneseText.compact(cell.text());
    if (text.isEmpty()) {
      return new Value.Absent(AbsenceReason.NOT_APPLICABLE, "");
    }
    if (text.equals(BARE_UNIT)) {
      return new Value.Absent(AbsenceReason.NOT_PUBLISHED, cell.text().strip());
    }
    return orProblem(rule, cell, body, Figures.parse(cell.text()).filter(CellReader::isShare));
  }

  private Value count(RowRule rule, Cell cell, String body) {
    if (cell.isBlank()) {
      return new Value.Absent(AbsenceReason.NOT_APPLICABLE, "");
    }
    return orProblem(rule, cell, body, Figures.parse(cell.text()).filter(CellReader::isCount));
  }

  private Value orProblem(RowRule rule, Cell cell, String body, Optional<Quantity> figure) {
    if (figure.isEmpty()) {
      problems.add(
          new Problem.UnreadableFigure(cell.place(), body, rule.label(), cell.text().strip()));
    }
    return figure.<Value>map(Value.Measured::new).orElseGet(() -> unreadable(cell));
  }

  private static boolean isShare(Quantity figure) {
    return figure.unit().isPercent()
        && figure.value().signum() >= 0
        && figure.value().compareTo(ALL) <= 0;
  }

  private static boolean isCount(Quantity figure) {
    return figure.unit().equals(Unit.NONE)
        && figure.value().scale() == 0
        && figure.value().signum() >= 0;
  }

  private static Value unreadable(Cell cell) {
    return new Value.Absent(AbsenceReason.UNREADABLE, cell.text().strip());
  }
}
