package kurabe.db.edition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.hearing.PrintedCase;
import kurabe.core.hearing.ReportedCaseLibrary;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.EditionHead;

/// Reads the cases of the newest revisions: one statement for the heads, one for the cases.
@Singleton
final class DatabaseReportedCases implements ReportedCaseLibrary {

  private final Storage storage;
  private final Heads heads;
  private final Tables.Cases cases;

  DatabaseReportedCases(Storage storage, Heads heads, Tables.Cases cases) {
    this.storage = storage;
    this.heads = heads;
    this.cases = cases;
  }

  @Override
  public List<PrintedCase> listReported(Optional<PlanCode> plan) {
    return storage.read(() -> reported(plan));
  }

  private List<PrintedCase> reported(Optional<PlanCode> plan) {
    List<HeadRow> latest =
        heads.listLatest().stream()
            .filter(head -> plan.map(PlanCode::value).map(head.planCode()::equals).orElse(true))
            .toList();
    List<Long> revisions = latest.stream().map(HeadRow::revisionId).toList();
    Map<Long, List<CaseRow>> found =
        revisions.isEmpty()
            ? Map.of()
            : cases.findByRevisionIdInOrderByRevisionIdAndPosition(revisions).stream()
                .collect(groupingBy(CaseRow::revisionId));
    return latest.stream()
        .flatMap(head -> printed(head, found.getOrDefault(head.revisionId(), List.of())))
        .toList();
  }

  private static Stream<PrintedCase> printed(HeadRow row, List<CaseRow> rows) {
    EditionHead head = row.toHead();
    return rows.stream()
        .map(CaseRow::toCase)
        .map(one -> new PrintedCase(head.plan().code(), head.label(), head.document(), one));
  }
}
