package kurabe.db.council;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.KpiOutline;

/// Writes and reads all that hangs on revisions of councils' documents: one batch or one statement
/// per table.
@Singleton
record CouncilContents(
    CouncilTables.Agendas agendas,
    CouncilTables.Remarks remarks,
    CouncilTables.Projects projects,
    CouncilTables.Kpis kpis,
    CouncilTables.KpiParts parts,
    CouncilTables.Clauses clauses,
    CouncilTables.Cases cases,
    CouncilTables.Problems problems) {

  private interface Numbered<T, R> {
    R row(int position, T value);
  }

  /// Tables that others refer to come first.
  void save(long revision, CouncilRecord record) {
    List<AgendaItem> agenda = record.agenda();
    save(agendas, agenda, (i, one) -> AgendaRow.of(revision, i, one));
    save(remarks, record.remarks(), (i, one) -> RemarkRow.of(revision, i, agenda, one));
    save(projects, record.projects(), (i, one) -> ProjectRow.of(revision, i, one));
    save(kpis, record.kpis(), (i, one) -> KpiRow.of(revision, i, one));
    save(parts, partsOf(revision, record.kpis()), (_, one) -> one);
    save(clauses, record.rule(), (i, one) -> ClauseRow.of(revision, i, one));
    save(cases, record.cases(), (i, one) -> CouncilCaseRow.of(revision, i, one));
    save(problems, record.problems(), (i, one) -> CouncilProblemRow.of(revision, i, one));
  }

  private static <T, R extends CouncilRow> void save(
      CouncilRows<R> table, List<T> values, Numbered<T, R> toRow) {
    if (!values.isEmpty()) {
      table.saveAll(
          IntStream.range(0, values.size()).mapToObj(i -> toRow.row(i, values.get(i))).toList());
    }
  }

  private static List<KpiPartRow> partsOf(long revision, List<KpiOutline> kpis) {
    List<KpiPartRow> rows = new ArrayList<>();
    for (int kpi = 0; kpi < kpis.size(); kpi++) {
      for (KpiOutline.Example one : kpis.get(kpi).examples()) {
        rows.add(KpiPartRow.of(revision, rows.size(), kpi, KpiPartRow.EXAMPLE, one));
      }
      for (KpiOutline.Example one : kpis.get(kpi).components()) {
        rows.add(KpiPartRow.of(revision, rows.size(), kpi, KpiPartRow.COMPONENT, one));
      }
    }
    return List.copyOf(rows);
  }

  /// In the order of the revisions.
  List<CouncilRecord> load(List<CouncilRevisionRow> revisions) {
    if (revisions.isEmpty()) {
      return List.of();
    }
    Loaded loaded = new Loaded(this, revisions.stream().map(CouncilContents::id).toList());
    return revisions.stream().map(loaded::record).toList();
  }

  private static long id(CouncilRevisionRow row) {
    return requireNonNull(row.id());
  }

  /// The rows of several revisions, by table and revision.
  private static final class Loaded {
    private final Map<Long, List<AgendaRow>> agendas;
    private final Map<Long, List<RemarkRow>> remarks;
    private final Map<Long, List<ProjectRow>> projects;
    private final Map<Long, List<KpiRow>> kpis;
    private final Map<Long, List<KpiPartRow>> parts;
    private final Map<Long, List<ClauseRow>> clauses;
    private final Map<Long, List<CouncilCaseRow>> cases;
    private final Map<Long, List<CouncilProblemRow>> problems;

    Loaded(CouncilContents tables, Collection<Long> revisions) {
      agendas = load(tables.agendas, revisions);
      remarks = load(tables.remarks, revisions);
      projects = load(tables.projects, revisions);
      kpis = load(tables.kpis, revisions);
      parts = load(tables.parts, revisions);
      clauses = load(tables.clauses, revisions);
      cases = load(tables.cases, revisions);
      problems = load(tables.problems, revisions);
    }

    private static <R extends CouncilRow> Map<Long, List<R>> load(
        CouncilRows<R> table, Collection<Long> revisions) {
      return table.findByCouncilRevisionIdInOrderByCouncilRevisionIdAndPosition(revisions).stream()
          .collect(groupingBy(CouncilRow::councilRevisionId));
    }

    CouncilRecord record(CouncilRevisionRow row) {
      long id = id(row);
      List<AgendaItem> agenda = of(agendas, id, AgendaRow::toItem);
      return new CouncilRecord(
          row.toMeeting(),
          row.source(),
          row.toDocument(),
          agenda,
          of(remarks, id, remark -> remark.toRemark(agenda)),
          of(projects, id, ProjectRow::toProject),
          kpisOf(id),
          of(clauses, id, ClauseRow::toClause),
          of(cases, id, CouncilCaseRow::toCase),
          of(problems, id, CouncilProblemRow::toProblem));
    }

    private List<KpiOutline> kpisOf(long id) {
      Map<Integer, List<KpiPartRow>> byKpi =
          parts.getOrDefault(id, List.of()).stream().collect(groupingBy(KpiPartRow::kpiPosition));
      return of(kpis, id, kpi -> kpi.toKpi(byKpi.getOrDefault(kpi.position(), List.of())));
    }

    private static <R, T> List<T> of(Map<Long, List<R>> rows, long id, Function<R, T> toValue) {
      return rows.getOrDefault(id, List.of()).stream().map(toValue).toList();
    }
  }
}
