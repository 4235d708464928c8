package kurabe.core.browsing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.EditionAudit;
import kurabe.core.catalog.Catalog;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;

/// Finds published editions and audits them. An audit is a pure function of an edition and its
/// scheme, so it is computed when asked for and can never be stale.
@Singleton
public final class EditionBrowser {

  private final EditionLibrary library;
  private final Catalog catalog;

  EditionBrowser(EditionLibrary library, Catalog catalog) {
    this.library = library;
    this.catalog = catalog;
  }

  public Optional<AuditedEdition> findNewest(PlanCode plan) {
    return library.findNewest(plan).map(this::audited);
  }

  public Optional<AuditedEdition> findEdition(PlanCode plan, Period asOf) {
    return library.findEdition(plan, asOf).map(this::audited);
  }

  public Optional<AuditedEdition> findRevision(PlanCode plan, Period asOf, int revision) {
    return library.findRevision(plan, asOf, revision).map(this::audited);
  }

  public List<AuditedEdition> listNewest(Collection<PlanCode> plans) {
    return library.listNewest(plans).stream().map(this::audited).toList();
  }

  /// The newest revisions of a plan's editions, those that exist, in the order asked for.
  public List<AuditedEdition> listEditions(PlanCode plan, Collection<Period> asOfs) {
    return library.listEditions(plan, asOfs).stream().map(this::audited).toList();
  }

  private AuditedEdition audited(PublishedEdition published) {
    Plan plan = published.edition().head().plan();
    EvaluationScheme scheme = catalog.getScheme(plan.scheme());
    return new AuditedEdition(
        published,
        new EditionIndex(published.edition()),
        scheme,
        EditionAudit.of(published.edition(), scheme, catalog.findSpan(plan.code())));
  }
}
