package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.document.Line;
import kurabe.core.evaluation.Outcome;
import kurabe.core.problem.Problem;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.akita.progress.Outline.Placed;
import kurabe.importers.text.JapaneseText;

/// Holds the detail blocks against the table and against each other.
final class DetailCheck {

  static final String SECTION = "主な取組の進捗状況";

  private final Outline outline;
  private final Legend legend;
  private final FiscalYear edition;
  private final ProblemLog problems;
  private final Set<Compared> compared = new HashSet<>();

  /// So that a heading is reported once, not for every block below it.
  private record Compared(Detail.CategoryLine printed, Outline.Category table) {}

  DetailCheck(Outline outline, Legend legend, FiscalYear edition, ProblemLog problems) {
    this.outline = outline;
    this.legend = legend;
    this.edition = edition;
    this.problems = problems;
  }

  /// @return the blocks that belong to an initiative of the table, each initiative once
  List<Detail> check(DetailReader.Read read) {
    checkAreas(read);
    checkParts(read);
    OpenEnd.find(read).ifPresent(problems::add);
    List<Detail> matched = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (Detail detail : read.details()) {
      Optional<Placed> placed = outline.find(detail.heading().number());
      if (placed.isEmpty()) {
        problems.add(new Problem.SkippedRow(detail.line().place(), detail.line().text().strip()));
      } else if (!numbers.add(detail.heading().number())) {
        problems.add(new Problem.DuplicateItem(detail.line().place(), detail.heading().label()));
      } else {
        compare(placed.get(), detail);
        matched.add(detail);
      }
    }
    return matched;
  }

  private void checkAreas(DetailReader.Read read) {
    outline.areas().stream()
        .filter(
            area -> read.details().stream().noneMatch(detail -> same(detail.area(), area.name())))
        .forEach(
            area ->
                problems.add(
                    new Problem.MissingTable(
                        area.line().place(), SECTION + " 【" + area.name() + "】")));
    read.areas().stream()
        .filter(area -> !outline.hasArea(area.name()))
        .forEach(
            area ->
                problems.add(
                    new Problem.MissingTable(
                        area.line().place(), GradeTable.NAME + " " + area.name())));
  }

  private void checkParts(DetailReader.Read read) {
    read.headOnly()
        .ifPresent(
            line -> problems.add(new Problem.TruncatedTable(line.place(), line.text().strip())));
    for (PartKind kind : PartKind.values()) {
      List<Detail> lacking = read.details().stream().filter(detail -> !detail.has(kind)).toList();
      if (lacking.size() < read.details().size()) {
        lacking.forEach(detail -> problems.add(lack(detail, kind, isCutOff(read, detail))));
      } else if (kind.isNeeded() && !lacking.isEmpty()) {
        problems.add(unknownParts(lacking.getFirst(), kind));
      }
    }
  }

  private static boolean isCutOff(DetailReader.Read read, Detail detail) {
    return read.cutOff() && detail.equals(read.details().getLast());
  }

  /// No block has it: the parts are called something that is not known.
  private static Problem unknownParts(Detail detail, PartKind kind) {
    return new Problem.MissingColumn(
        detail.line().place(),
        kind.word(),
        detail.parts().stream().map(part -> part.kind().word()).toList());
  }

  private static Problem lack(Detail detail, PartKind kind, boolean atEnd) {
    return atEnd
        ? new Problem.TruncatedTable(detail.line().place(), detail.heading().label())
        : new Problem.UnreadableFigure(
            detail.line().place(), detail.heading().label(), kind.word(), "");
  }

  /// The same initiative is written differently in two places of one report now and then; the
  /// table's wording counts.
  private void compare(Placed placed, Detail detail) {
    Heading kept = placed.initiative().heading();
    if (!kept.sameTitle(detail.heading())) {
      mismatch(detail.line(), kept, detail.heading());
    }
    detail
        .category()
        .filter(category -> compared.add(new Compared(category, placed.category())))
        .filter(category -> !isCalled(placed.category().heading(), category.heading()))
        .ifPresent(
            category -> mismatch(category.line(), placed.category().heading(), category.heading()));
    detail.findPart(PartKind.GRADE).ifPresent(part -> compareGrade(placed, part));
  }

  private static boolean isCalled(Heading kept, Heading other) {
    return kept.number().equals(other.number()) && kept.sameTitle(other);
  }

  private void mismatch(Line line, Heading kept, Heading other) {
    problems.add(
        new Problem.LabelMismatch(line.place(), kept.number(), kept.label(), other.label()));
  }

  /// A grade that the table lost is not taken from here: it stays missing, and this is where a
  /// person finds it.
  private void compareGrade(Placed placed, Part part) {
    String printed = part.pieces().getFirst().text();
    String label = legend.findLabel(printed).orElse(printed);
    placed
        .initiative()
        .findVerdict(edition)
        .flatMap(verdict -> findText(verdict.outcome()))
        .filter(grade -> !grade.equals(label))
        .ifPresent(
            grade ->
                problems.add(
                    new Problem.ConflictingFigures(
                        part.cell().line().place(),
                        placed.initiative().heading().label(),
                        grade,
                        label)));
  }

  private static Optional<String> findText(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Grade(String label) -> Optional.of(label);
      case Outcome.NotRated(String mark) -> Optional.of(mark);
      case Outcome.Missing _, Outcome.Rate _ -> Optional.empty();
    };
  }

  private static boolean same(String one, String other) {
    return JapaneseText.compact(one).equals(JapaneseText.compact(other));
  }
}
