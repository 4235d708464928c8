package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.EditionHead;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// A revision with its edition and plan: the view `published_revision`. Read only.
@MappedEntity("published_revision")
record HeadRow(
    @Id long revisionId,
    int number,
    Instant publishedAt,
    String planCode,
    String jurisdictionCode,
    String planTitle,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> planLevels,
    String planIndicatorName,
    String planScheme,
    String asOf,
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
    int problemCount,
    boolean isWithdrawn) {

  EditionHead toHead() {
    return new EditionHead(plan(), period(), label, source, document());
  }

  EditionSummary toSummary() {
    return new EditionSummary(
        plan(),
        period(),
        label,
        source,
        document(),
        number,
        publishedAt,
        itemCount,
        indicatorCount,
        observationCount,
        problemCount,
        isWithdrawn);
  }

  Period period() {
    return Periods.parse(asOf);
  }

  private Plan plan() {
    return new Plan(
        new PlanCode(planCode),
        new JurisdictionCode(jurisdictionCode),
        planTitle,
        planLevels,
        planIndicatorName,
        new SchemeCode(planScheme));
  }

  private Document document() {
    return new Document(
        new Sha256(documentSha256),
        documentFileName,
        documentMediaType,
        documentTitle,
        documentPublisher,
        Optional.ofNullable(documentUrl),
        Optional.ofNullable(documentLicence));
  }
}
