package kurabe.db.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.report.Edition;
import kurabe.core.report.Tally;

/// Everything of one revision as rows, each list in the report's order.
record EditionRows(
    List<ItemRow> items,
    List<IndicatorRow> indicators,
    List<TargetRow> targets,
    List<BaselineRow> baselines,
    List<MilestoneRow> milestones,
    List<ObservationRow> observations,
    List<EvaluationRow> evaluations,
    List<ReferenceRow> references,
    List<StatementRow> statements,
    List<TallyRow> tallies,
    List<TallyCountRow> counts,
    List<GoalRow> goals,
    List<RankRow> ranks,
    List<CaseRow> cases,
    List<ProblemRow> problems,
    List<AmendmentRow> amendments) {

  /// @throws IllegalArgumentException when two items or indicators have one key, or a figure speaks
  /// of
  ///     one that is not in the tree
  static EditionRows of(long revision, Edition edition) {
    Positions at = Positions.of(edition);
    TreeRows tree = TreeRows.of(revision, edition.items());
    return new EditionRows(
        tree.items(),
        tree.indicators(),
        tree.targets(),
        tree.baselines(),
        tree.milestones(),
        number(edition.observations(), (i, o) -> ObservationRow.of(revision, i, at, o)),
        number(edition.evaluations(), (i, e) -> EvaluationRow.of(revision, i, at, e)),
        number(edition.references(), (i, r) -> ReferenceRow.of(revision, i, at, r)),
        number(edition.statements(), (i, s) -> StatementRow.of(revision, i, at, s)),
        number(edition.tallies(), (i, t) -> TallyRow.of(revision, i, t)),
        counts(revision, edition.tallies()),
        number(edition.goals(), (i, g) -> GoalRow.of(revision, i, g)),
        number(edition.ranks(), (i, r) -> RankRow.of(revision, i, at, r)),
        number(edition.cases(), (i, c) -> CaseRow.of(revision, i, c)),
        number(edition.problems(), (i, p) -> ProblemRow.of(revision, i, p)),
        AmendmentRows.of(revision, at, edition));
  }

  private interface Numbered<T, R> {
    R row(int position, T value);
  }

  private static <T, R> List<R> number(List<T> values, Numbered<T, R> toRow) {
    return IntStream.range(0, values.size()).mapToObj(i -> toRow.row(i, values.get(i))).toList();
  }

  private static List<TallyCountRow> counts(long revision, List<Tally> tallies) {
    List<TallyCountRow> rows = new ArrayList<>();
    for (int tally = 0; tally < tallies.size(); tally++) {
      for (Tally.Count count : tallies.get(tally).counts()) {
        rows.add(TallyCountRow.of(revision, rows.size(), tally, count));
      }
    }
    return List.copyOf(rows);
  }
}
