package kurabe.db.draft;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import kurabe.core.draft.Origin;
import kurabe.core.source.Sha256;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// A file that somebody brought.
@MappedEntity("draft")
record DraftRow(
    @Id @GeneratedValue @Nullable Long id,
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
    Instant takenAt) {

  static DraftRow of(Origin origin, Instant at) {
    WorkColumns work = WorkColumns.of(origin.work());
    return new DraftRow(
        null,
        origin.hash().hex(),
        origin.fileName(),
        origin.url().orElse(null),
        origin.asOf().map(Period::code).orElse(null),
        origin.chosen().orElse(null),
        origin.source(),
        work.planCode(),
        work.asOf(),
        work.surveyCode(),
        origin.title(),
        origin.importer(),
        origin.again().orElse(null),
        origin.person(),
        at);
  }

  Origin toOrigin() {
    return new Origin(
        new Sha256(documentSha256),
        fileName,
        Optional.ofNullable(url),
        Optional.ofNullable(asOf).map(Periods::parse),
        Optional.ofNullable(chosen),
        source,
        new WorkColumns(planCode, editionAsOf, surveyCode).toWork(),
        title,
        importer,
        Optional.ofNullable(again),
        person,
        takenAt);
  }
}
