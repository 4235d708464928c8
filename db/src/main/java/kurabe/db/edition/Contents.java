package kurabe.db.edition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes and reads all that hangs on revisions: one batch or one statement per table, however many
/// revisions and rows there are.
@Singleton
record Contents(
    Tables.Items items,
    Tables.Indicators indicators,
    Tables.Targets targets,
    Tables.Baselines baselines,
    Tables.Milestones milestones,
    Tables.Observations observations,
    Tables.Evaluations evaluations,
    Tables.References references,
    Tables.Statements statements,
    Tables.Tallies tallies,
    Tables.TallyCounts counts,
    Tables.Goals goals,
    Tables.Ranks ranks,
    Tables.Cases cases,
    Tables.Problems problems,
    Tables.Amendments amendments) {

  /// Tables that others refer to come first.
  void save(EditionRows rows) {
    save(items, rows.items());
    save(indicators, rows.indicators());
    save(targets, rows.targets());
    save(baselines, rows.baselines());
    save(milestones, rows.milestones());
    save(observations, rows.observations());
    save(evaluations, rows.evaluations());
    save(references, rows.references());
    save(statements, rows.statements());
    save(tallies, rows.tallies());
    save(counts, rows.counts());
    save(goals, rows.goals());
    save(ranks, rows.ranks());
    save(cases, rows.cases());
    save(problems, rows.problems());
    save(amendments, rows.amendments());
  }

  private static <R extends ContentRow> void save(RowRepository<R> table, List<R> rows) {
    if (!rows.isEmpty()) {
      table.saveAll(rows);
    }
  }

  /// Every given revision has an entry.
  Map<Long, EditionRows> load(Collection<Long> revisions) {
    var all = new Loaded(this, revisions);
    return revisions.stream().distinct().collect(Collectors.toMap(Function.identity(), all::rows));
  }

  /// The rows of several revisions, by table and revision.
  private static final class Loaded {
    private final Map<Long, List<ItemRow>> items;
    private final Map<Long, List<IndicatorRow>> indicators;
    private final Map<Long, List<TargetRow>> targets;
    private final Map<Long, List<BaselineRow>> baselines;
    private final Map<Long, List<MilestoneRow>> milestones;
    private final Map<Long, List<ObservationRow>> observations;
    private final Map<Long, List<EvaluationRow>> evaluations;
    private final Map<Long, List<ReferenceRow>> references;
    private final Map<Long, List<StatementRow>> statements;
    private final Map<Long, List<TallyRow>> tallies;
    private final Map<Long, List<TallyCountRow>> counts;
    private final Map<Long, List<GoalRow>> goals;
    private final Map<Long, List<RankRow>> ranks;
    private final Map<Long, List<CaseRow>> cases;
    private final Map<Long, List<ProblemRow>> problems;
    private final Map<Long, List<AmendmentRow>> amendments;

    Loaded(Contents tables, Collection<Long> revisions) {
      items = load(tables.items, revisions);
      indicators = load(tables.indicators, revisions);
      targets = load(tables.targets, revisions);
      baselines = load(tables.baselines, revisions);
      milestones = load(tables.milestones, revisions);
      observations = load(tables.observations, revisions);
      evaluations = load(tables.evaluations, revisions);
      references = load(tables.references, revisions);
      statements = load(tables.statements, revisions);
      tallies = load(tables.tallies, revisions);
      counts = load(tables.counts, revisions);
      goals = load(tables.goals, revisions);
      ranks = load(tables.ranks, revisions);
      cases = load(tables.cases, revisions);
      problems = load(tables.problems, revisions);
      amendments = load(tables.amendments, revisions);
    }

    private static <R extends ContentRow> Map<Long, List<R>> load(
        RowRepository<R> table, Collection<Long> revisions) {
      return table.findByRevisionIdInOrderByRevisionIdAndPosition(revisions).stream()
          .collect(groupingBy(ContentRow::revisionId));
    }

    EditionRows rows(long revision) {
      return new EditionRows(
          items.getOrDefault(revision, List.of()),
          indicators.getOrDefault(revision, List.of()),
          targets.getOrDefault(revision, List.of()),
          baselines.getOrDefault(revision, List.of()),
          milestones.getOrDefault(revision, List.of()),
          observations.getOrDefault(revision, List.of()),
          evaluations.getOrDefault(revision, List.of()),
          references.getOrDefault(revision, List.of()),
          statements.getOrDefault(revision, List.of()),
          tallies.getOrDefault(revision, List.of()),
          counts.getOrDefault(revision, List.of()),
          goals.getOrDefault(revision, List.of()),
          ranks.getOrDefault(revision, List.of()),
          cases.getOrDefault(revision, List.of()),
          problems.getOrDefault(revision, List.of()),
          amendments.getOrDefault(revision, List.of()));
    }
  }
}
