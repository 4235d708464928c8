package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Line;
import kurabe.core.evaluation.Outcome;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.source.ProblemLog;

/// Reads the grade table over all its pages.
final class GradeTable {

  static final String NAME = "進捗状況の概要";

  private final Legend legend;
  private final FiscalYear edition;
  private final ProblemLog problems;
  private final OutlineBuilder outline;

  GradeTable(Legend legend, FiscalYear edition, ProblemLog problems) {
    this.legend = legend;
    this.edition = edition;
    this.problems = problems;
    this.outline = new OutlineBuilder(problems);
  }

  /// @param lines from the first header to the end of the table, without the legend
  Outline read(List<Line> lines) {
    Optional<RowReader> reader = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (GradeHeader.isHeader(line)) {
        boolean twoLines = i + 1 < lines.size() && GradeHeader.isYearsOnly(lines.get(i + 1));
        reader = Optional.of(header(line, twoLines ? lines.get(++i) : line));
      } else if (!line.isBlank()) {
        boolean detached = i > 0 && lines.get(i - 1).isBlank() && line.cells().size() == 1;
        reader.map(rows -> rows.read(line)).ifPresent(row -> add(row, detached));
      }
    }
    return outline.finish();
  }

  private RowReader header(Line line, Line years) {
    List<String> cells =
        years.equals(line) ? line.cells() : GradeHeader.join(line.cells(), years.cells());
    GradeHeader header = GradeHeader.of(line, cells, edition);
    if (!header.hasItems()) {
      problems.add(new Problem.MissingColumn(line.place(), GradeHeader.ITEM, header.cells()));
    }
    if (header.years().isEmpty()) {
      problems.add(new Problem.MissingColumn(line.place(), "評価", header.cells()));
    }
    return new RowReader(header, legend);
  }

  /// @param detached whether it is a line without cells that stands apart from the table's rows
  private void add(Row row, boolean detached) {
    switch (row) {
      case Row.Area(Line line, String name) when detached ->
          problems.add(new Problem.UnclaimedText(line.place(), name));
      case Row.Area(Line line, String name) -> outline.area(line, name);
      case Row.Category(Line line, Heading heading) -> claim(line, outline.category(line, heading));
      case Row.Graded graded -> add(graded);
      case Row.Note _ -> {}
      case Row.Unclear(Line line) -> claim(line, false);
    }
  }

  private void claim(Line line, boolean claimed) {
    if (!claimed) {
      problems.add(new Problem.SkippedRow(line.place(), line.text().strip()));
    }
  }

  private void add(Row.Graded row) {
    if (row.displaced()) {
      problems.add(new Problem.DisplacedCells(row.line().place(), row.line().text().strip()));
    }
    row.unclaimed()
        .forEach(text -> problems.add(new Problem.UnclaimedText(row.line().place(), text)));
    row.category().ifPresent(heading -> outline.category(row.line(), heading));
    claim(
        row.line(),
        outline.initiative(new Outline.Initiative(row.item(), row.line(), verdicts(row))));
  }

  private List<Outline.Verdict> verdicts(Row.Graded row) {
    List<Outline.Verdict> verdicts = new ArrayList<>();
    row.grades()
        .forEach((year, cell) -> verdicts.add(new Outline.Verdict(year, outcome(row, year, cell))));
    return verdicts;
  }

  private Outcome outcome(Row.Graded row, FiscalYear year, String cell) {
    if (cell.isEmpty()) {
      return missing(row, year);
    }
    if (Legend.isNotRated(cell)) {
      return new Outcome.NotRated(Legend.DASH);
    }
    return legend
        .findLabel(cell)
        .<Outcome>map(Outcome.Grade::new)
        .orElseGet(() -> unknown(row, year, cell));
  }

  /// In a displaced row the grade was printed and lost on the way; a blank cell in its place was
  /// never filled.
  private Outcome missing(Row.Graded row, FiscalYear year) {
    problems.add(new Problem.MissingGrade(row.line().place(), row.item().label(), year));
    return new Outcome.Missing(
        row.displaced() ? AbsenceReason.UNREADABLE : AbsenceReason.NOT_PUBLISHED);
  }

  private Outcome unknown(Row.Graded row, FiscalYear year, String cell) {
    problems.add(new Problem.UnknownGrade(row.line().place(), row.item().label(), year, cell));
    return legend.isMark(cell)
        ? new Outcome.Grade(cell)
        : new Outcome.Missing(AbsenceReason.UNREADABLE);
  }
}
