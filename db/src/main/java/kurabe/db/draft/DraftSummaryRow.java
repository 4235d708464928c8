package kurabe.db.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.DraftSummary;
import org.jspecify.annotations.Nullable;

/// A draft with how far it is: the view `draft_summary`. Read only.
@MappedEntity("draft_summary")
record DraftSummaryRow(
    @Id long id,
    String documentSha256,
    String fileName,
    @Nullable String url,
    @Nullable String asOf,
    @Nullable String chosen,
    String source,
    @Nullable String planCode,
    @Nullable String editionAsOf,
    @Nullable String surveyCode,
    String title,
    String importer,
    @Nullable String again,
    String person,
    Instant takenAt,
    @Nullable String lastStep,
    @Nullable LocalDate dueOn,
    int decisionCount,
    Instant changedAt) {

  DraftSummary toSummary() {
    DraftRow draft =
        new DraftRow(
            id,
            documentSha256,
            fileName,
            url,
            asOf,
            chosen,
            source,
            planCode,
            editionAsOf,
            surveyCode,
            title,
            importer,
            again,
            person,
            takenAt);
    return new DraftSummary(
        new DraftId(id),
        draft.toOrigin(),
        StepKinds.stage(lastStep),
        decisionCount,
        Optional.ofNullable(dueOn),
        changedAt);
  }
}
