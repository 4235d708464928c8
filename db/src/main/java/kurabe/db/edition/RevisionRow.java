package kurabe.db.edition;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Plan;
import kurabe.core.report.Edition;
import kurabe.core.source.Document;
import org.jspecify.annotations.Nullable;

/// One publication of an edition, with the plan and the document as it describes them.
@MappedEntity("revision")
record RevisionRow(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    int number,
    Instant publishedAt,
    String planTitle,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> planLevels,
    String planIndicatorName,
    String planScheme,
    String label,
    String source,
    String documentSha256,
    String documentFileName,
    String documentMediaType,
    String documentTitle,
    String documentPublisher,
    @Nullable String documentUrl,
    @Nullable String documentLicence,
    int itemCount,
    int indicatorCount,
    int observationCount,
    int problemCount) {

  static RevisionRow of(long editionId, int number, Instant publishedAt, Edition edition) {
    Plan plan = edition.head().plan();
    Document document = edition.head().document();
    return new RevisionRow(
        null,
        editionId,
        number,
        publishedAt,
        plan.title(),
        plan.levels(),
        plan.indicatorName(),
        plan.scheme().value(),
        edition.head().label(),
        edition.head().source(),
        document.hash().hex(),
        document.fileName(),
        document.mediaType(),
        document.title(),
        document.publisher(),
        orNull(document.url()),
        orNull(document.licence()),
        (int) edition.allItems().count(),
        (int) edition.allItems().mapToLong(item -> item.indicators().size()).sum(),
        edition.observations().size(),
        edition.problems().size());
  }

  private static @Nullable String orNull(Optional<String> text) {
    return text.orElse(null);
  }
}
