package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import kurabe.core.draft.Difference;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.Step;
import kurabe.core.drafting.Base;
import kurabe.core.drafting.DraftContent;
import kurabe.core.drafting.DraftSummary;

/// A file that waits to be published, with what it says and what happened to it.
///
/// @param version how much happened to it: a step names the version that it is based on
/// @param readable whether the importers that run now still read the file
/// @param rowCount how many rows it has
/// @param rows the first of them; all are at `/drafts/{id}/rows`
/// @param lost rows that were decided about but are no longer read
@Serdeable
public record DraftJson(
    DraftSummaryJson draft,
    int version,
    boolean readable,
    int rowCount,
    List<DraftRowJson> rows,
    List<ProblemJson> problems,
    DraftDifferenceJson difference,
    List<String> lost,
    List<DraftEntryJson> entries) {

  public static final int FIRST_ROWS = 500;

  public static DraftJson of(DraftContent content, Base base, Difference difference) {
    Draft draft = content.draft();
    return new DraftJson(
        summary(draft),
        draft.version(),
        content.accepted().isPresent(),
        content.rows().size(),
        content.rows().stream().limit(FIRST_ROWS).map(DraftRowJson::of).toList(),
        ProblemJson.all(content.problems()),
        DraftDifferenceJson.of(base, difference),
        content.listLost().stream().map(it -> it.code()).toList(),
        draft.entries().stream().map(DraftEntryJson::of).toList());
  }

  public static DraftSummaryJson summary(Draft draft) {
    Instant changed =
        draft.entries().isEmpty() ? draft.origin().at() : draft.entries().getLast().at();
    return DraftSummaryJson.of(
        new DraftSummary(
            draft.id(),
            draft.origin(),
            draft.stage(),
            (int) draft.entries().stream().filter(DraftJson::isDecision).count(),
            draft.findDue().map(Draft.Due::on),
            changed));
  }

  private static boolean isDecision(DraftEntry entry) {
    return entry.step() instanceof Step.Decided;
  }
}
