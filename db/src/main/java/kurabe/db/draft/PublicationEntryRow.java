package kurabe.db.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.PublicationAct;
import kurabe.core.drafting.PublicationEntry;
import kurabe.core.source.Sha256;
import org.jspecify.annotations.Nullable;

/// A publication, withdrawal or restoration: the view `publication_history`. Read only.
@MappedEntity("publication_history")
record PublicationEntryRow(
    @Nullable String planCode,
    @Nullable String asOf,
    @Nullable String surveyCode,
    int number,
    String act,
    @Nullable String person,
    Instant enteredAt,
    String reason,
    String documentSha256,
    String documentFileName,
    @Nullable String importer,
    @Nullable Long draftId,
    @Id long entryId) {

  PublicationEntry toEntry() {
    return new PublicationEntry(
        new WorkColumns(planCode, asOf, surveyCode).toWork(),
        number,
        toAct(),
        Optional.ofNullable(person),
        enteredAt,
        reason,
        new Sha256(documentSha256),
        documentFileName,
        Optional.ofNullable(importer),
        Optional.ofNullable(draftId).map(DraftId::new));
  }

  private PublicationAct toAct() {
    return Arrays.stream(PublicationAct.values())
        .filter(it -> it.code().equals(act))
        .findFirst()
        .orElseThrow();
  }
}
