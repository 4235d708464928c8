package kurabe.core.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Claim;
import kurabe.core.audit.EditionAudit;
import kurabe.core.audit.Verdict;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.Schemes;
import kurabe.core.draft.Application;
import kurabe.core.draft.Draft;
import kurabe.core.draft.PrintedReader;
import kurabe.core.draft.Reprint;
import kurabe.core.draft.Row;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.Rows;
import kurabe.core.draft.Rulings;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportImport;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;

/// Puts together what a draft says: read from its bytes, decided by people, audited again.
@Singleton
final class Contents {

  private final DraftStore store;
  private final Readings readings;
  private final ReportImport reports;
  private final Schemes schemes;
  private final PrintedReader reader;

  Contents(
      DraftStore store,
      Readings readings,
      ReportImport reports,
      Schemes schemes,
      PrintedReader reader) {
    this.store = store;
    this.readings = readings;
    this.reports = reports;
    this.schemes = schemes;
    this.reader = reader;
  }

  DraftContent of(Draft draft) {
    Reading reading = readings.read(draft.origin(), () -> store.getBytes(draft.origin().hash()));
    return switch (reading) {
      case Reading.Refused(List<Problem> problems) ->
          new DraftContent(draft, Optional.empty(), List.of(), problems);
      case Reading.Read(Edition edition) -> of(draft, edition);
      case Reading.Surveyed(SurveyTable table) -> of(draft, table);
      case Reading.Recorded(var record) ->
          new DraftContent(draft, Optional.empty(), List.of(), record.problems());
    };
  }

  Reprint reprint(Edition edition) {
    return reprint(edition, schemes.current());
  }

  private Reprint reprint(Edition edition, SchemeBook book) {
    return new Reprint(reader, book.getScheme(edition.head().plan().scheme()));
  }

  private DraftContent of(Draft draft, Edition edition) {
    Rulings rulings = draft.rulings();
    SchemeBook book = schemes.current();
    Edition own = Application.underOwnKeys(rulings, edition, reprint(edition, book));
    Examination.Draft decided = audited(Application.matched(rulings, own), book);
    return new DraftContent(
        draft,
        Optional.of(decided),
        rows(
            Rows.of(edition),
            Rows.of(own),
            rulings,
            verdicts(audited(own, book).audit()),
            decided.edition().problems()),
        decided.edition().problems());
  }

  private Examination.Draft audited(Edition edition, SchemeBook book) {
    return reports.audit(edition, book);
  }

  private static DraftContent of(Draft draft, SurveyTable table) {
    Rulings rulings = draft.rulings();
    SurveyTable decided = Application.of(rulings, table);
    return new DraftContent(
        draft,
        Optional.of(new Examination.SurveyDraft(decided)),
        rows(Rows.of(table), Rows.of(decided), rulings, Map.of(), decided.problems()),
        decided.problems());
  }

  private static Map<RowRef, Verdict> verdicts(EditionAudit audit) {
    return audit.audits().stream()
        .filter(it -> it.claim() instanceof Claim.OutcomeClaim)
        .collect(toMap(Contents::row, Audit::verdict, (first, _) -> first));
  }

  private static RowRef row(Audit audit) {
    var evaluation = ((Claim.OutcomeClaim) audit.claim()).evaluation();
    return new RowRef.OfOutcome(evaluation.subject(), evaluation.period());
  }

  private static List<DraftRow> rows(
      List<Row> read,
      List<Row> counting,
      Rulings rulings,
      Map<RowRef, Verdict> verdicts,
      List<Problem> problems) {
    Map<RowRef, Row> now =
        counting.stream().collect(toMap(Row::ref, Function.identity(), (first, _) -> first));
    Map<Place, List<Problem>> at = problems.stream().collect(groupingBy(Problem::place));
    return read.stream()
        .map(
            row ->
                new DraftRow(
                    row,
                    Optional.ofNullable(now.get(row.ref())),
                    rulings.find(row.ref()),
                    rulings.version(row.ref()),
                    Optional.ofNullable(verdicts.get(row.ref())),
                    at.getOrDefault(row.citation().place(), List.of())))
        .toList();
  }
}
