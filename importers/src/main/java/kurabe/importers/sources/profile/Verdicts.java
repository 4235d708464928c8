package kurabe.importers.sources.profile;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Role;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.time.Period;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Changes;

/// Reads the rates and grades of a row.
final class Verdicts {

  /// The grade comes first: it is the verdict, and the rate what it was made from.
  private static final List<Role> JUDGED = List.of(Role.GRADE, Role.RATE);

  private final Reader reader;

  Verdicts(Reader reader) {
    this.reader = reader;
  }

  /// The verdicts on what the row itself speaks of.
  ///
  /// @param due whether a blank cell is a verdict that is missing
  void read(RowCells row, Subject subject, String name, boolean due) {
    for (Role role : JUDGED) {
      row.claims(role)
          .filter(claim -> claim.rule().level().isEmpty() || !due)
          .forEach(claim -> read(row, claim, subject, name, due));
    }
  }

  /// The verdicts on items above the row, whose cells are merged over all rows of the item.
  void readOfLevels(RowCells row) {
    for (Role role : JUDGED) {
      row.claims(role)
          .filter(claim -> claim.rule().level().isPresent())
          .forEach(claim -> readOfLevel(row, claim));
    }
  }

  private void readOfLevel(RowCells row, Claim claim) {
    int depth = reader.profile().depth(claim.rule().level().orElseThrow());
    reader
        .tree()
        .at(depth)
        .filter(_ -> !row.at(claim).isBlank())
        .ifPresent(node -> read(row, claim, new Subject.OfItem(node.key()), node.label(), false));
  }

  private void read(RowCells row, Claim claim, Subject subject, String name, boolean due) {
    Cell cell = row.at(claim);
    if (cell.isBlank() && (!due || claim.rule().optional())) {
      return;
    }
    Period period = reader.time(claim);
    Optional<Verdict> verdict =
        claim.role() == Role.GRADE
            ? Optional.of(grade(row, claim, name, period))
            : rate(cell, claim, name);
    verdict.ifPresent(
        found ->
            reader
                .book()
                .add(
                    new PublishedEvaluation(
                        subject,
                        period,
                        found.outcome(),
                        found.difference().or(() -> difference(row, claim, name)),
                        cell.citation()),
                    name));
  }

  private record Verdict(Outcome outcome, Optional<Quantity> difference) {}

  /// In a displaced row the grade was printed and lost on the way.
  private Verdict grade(RowCells row, Claim claim, String name, Period period) {
    Cell cell = row.at(claim);
    if (cell.isBlank()) {
      AbsenceReason reason =
          row.displaced() ? AbsenceReason.UNREADABLE : AbsenceReason.NOT_PUBLISHED;
      reader.log().add(new Problem.MissingGrade(cell.place(), name, period));
      return new Verdict(new Outcome.Missing(reason), Optional.empty());
    }
    Outcome outcome =
        reader
            .grades()
            .read(cell.text(), claim.rule().grades())
            .orElseGet(() -> unknown(cell, name, period));
    return new Verdict(outcome, Optional.empty());
  }

  private Outcome unknown(Cell cell, String name, Period period) {
    reader.log().add(new Problem.UnknownGrade(cell.place(), name, period, cell.text().strip()));
    return new Outcome.Missing(AbsenceReason.UNREADABLE);
  }

  /// A mark for no value is no rate; indicators without a target have none.
  private Optional<Verdict> rate(Cell cell, Claim claim, String name) {
    if (Absences.parse(cell.text()).isPresent()) {
      return Optional.empty();
    }
    Optional<Verdict> rate =
        RateText.parse(cell.text())
            .map(read -> new Verdict(new Outcome.Rate(read.percent()), read.difference()));
    if (rate.isEmpty()) {
      reader.log().add(unreadable(cell, claim, name));
    }
    return rate;
  }

  private static Problem unreadable(Cell cell, Claim claim, String name) {
    return new Problem.UnreadableFigure(cell.place(), name, claim.header(), cell.text().strip());
  }

  /// From a column of its own for the same time.
  private Optional<Quantity> difference(RowCells row, Claim verdict, String name) {
    return row.claims(Role.DIFFERENCE)
        .filter(claim -> reader.time(claim).equals(reader.time(verdict)))
        .findFirst()
        .filter(claim -> Absences.parse(row.at(claim).text()).isEmpty())
        .flatMap(claim -> difference(row.at(claim), claim, name));
  }

  private Optional<Quantity> difference(Cell cell, Claim claim, String name) {
    Optional<Quantity> change = Changes.parse(cell.text());
    if (change.isEmpty()) {
      reader.log().add(unreadable(cell, claim, name));
    }
    return change;
  }
}
