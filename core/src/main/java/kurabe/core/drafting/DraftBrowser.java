package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurabe.core.draft.Difference;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Row;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.Rows;
import kurabe.core.draft.Work;
import kurabe.core.importing.Examination;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;

/// Finds drafts, what they say, and how that differs from what is published.
@Singleton
public final class DraftBrowser {

  private final DraftStore store;
  private final Contents contents;
  private final Bases bases;

  DraftBrowser(DraftStore store, Contents contents, Bases bases) {
    this.store = store;
    this.contents = contents;
    this.bases = bases;
  }

  /// Newest first.
  public List<DraftSummary> listDrafts(int limit, int offset) {
    return store.listDrafts(limit, offset);
  }

  public Optional<Draft> findDraft(DraftId id) {
    return store.findDraft(id);
  }

  public Optional<DraftContent> findContent(DraftId id) {
    return store.findDraft(id).map(contents::of);
  }

  public DraftContent content(Draft draft) {
    return contents.of(draft);
  }

  /// What is published now that the draft is held against.
  public Base base(Draft draft) {
    return bases.find(draft.origin().work());
  }

  /// What publishing the draft would add, change and remove. Values of periods that only the
  /// earlier
  /// edition has are not removed by a later one.
  public Difference difference(DraftContent content, Base base) {
    List<Row> after = content.accepted().map(DraftBrowser::rows).orElse(List.of());
    Work work = content.draft().origin().work();
    return switch (base) {
      case Base.Nothing _ -> Difference.between(List.of(), after);
      case Base.Revision(Work other, int _, List<Row> rows) when other.equals(work) ->
          Difference.between(rows, after);
      case Base.Revision(Work _, int _, List<Row> rows) ->
          Difference.between(rows.stream().filter(DraftBrowser::isLasting).toList(), after);
    };
  }

  /// Items and indicators of what is published that the draft does not have: what a renamed one may
  /// be matched to.
  public List<Row> listUnmatched(DraftContent content, Base base) {
    Set<RowRef> known =
        content.accepted().map(DraftBrowser::rows).orElse(List.of()).stream()
            .map(Row::ref)
            .collect(Collectors.toSet());
    return base.listRows().stream()
        .filter(row -> row.ref().isMatchable() && !known.contains(row.ref()))
        .toList();
  }

  static List<Row> rows(Examination.Accepted accepted) {
    return switch (accepted) {
      case Examination.Draft(Edition edition, var _, var _) -> Rows.of(edition);
      case Examination.SurveyDraft(SurveyTable table) -> Rows.of(table);
      case Examination.RecordDraft _ -> List.of();
    };
  }

  private static boolean isLasting(Row row) {
    return switch (row.ref()) {
      case RowRef.OfItem _, RowRef.OfIndicator _, RowRef.OfTarget _, RowRef.OfGoal _ -> true;
      case RowRef.OfValue _, RowRef.OfOutcome _, RowRef.OfReference _, RowRef.OfSurveyValue _ ->
          false;
    };
  }
}
