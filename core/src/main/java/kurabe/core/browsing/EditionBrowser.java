package kurabe.core.browsing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.EditionAudit;
import kurabe.core.catalog.Catalog;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.Schemes;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.EditionHead;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;

/// Finds published editions, audits them and lays open disputes beside them. An audit is a pure
/// function of an edition and its scheme, so it is computed when asked for and can never be stale.
@Singleton
public final class EditionBrowser {

  private final EditionLibrary library;
  private final OpenDisputeLibrary disputes;
  private final Schemes schemes;
  private final Catalog catalog;

  EditionBrowser(
      EditionLibrary library, OpenDisputeLibrary disputes, Schemes schemes, Catalog catalog) {
    this.library = library;
    this.disputes = disputes;
    this.schemes = schemes;
    this.catalog = catalog;
  }

  public Optional<AuditedEdition> findNewest(PlanCode plan) {
    return audited(library.findNewest(plan));
  }

  public Optional<AuditedEdition> findEdition(PlanCode plan, Period asOf) {
    return audited(library.findEdition(plan, asOf));
  }

  public Optional<AuditedEdition> findRevision(PlanCode plan, Period asOf, int revision) {
    return audited(library.findRevision(plan, asOf, revision));
  }

  public List<AuditedEdition> listNewest(Collection<PlanCode> plans) {
    return audited(library.listNewest(plans));
  }

  /// The newest revisions of a plan's editions, those that exist, in the order asked for.
  public List<AuditedEdition> listEditions(PlanCode plan, Collection<Period> asOfs) {
    return audited(library.listEditions(plan, asOfs));
  }

  /// In the order of the keys; what was never published is left out.
  public List<AuditedEdition> listRevisions(Collection<RevisionKey> keys) {
    return audited(library.listContents(keys));
  }

  private Optional<AuditedEdition> audited(Optional<PublishedEdition> published) {
    return audited(published.stream().toList()).stream().findFirst();
  }

  private List<AuditedEdition> audited(List<PublishedEdition> published) {
    if (published.isEmpty()) {
      return List.of();
    }
    List<PlanCode> plans =
        published.stream().map(it -> it.edition().head().plan().code()).distinct().toList();
    OpenDisputes open = new OpenDisputes(disputes.listOpen(plans));
    SchemeBook current = schemes.current();
    return published.stream().map(it -> audited(it, current, open)).toList();
  }

  private AuditedEdition audited(
      PublishedEdition published, SchemeBook schemes, OpenDisputes open) {
    EditionHead head = published.edition().head();
    PlanCode plan = head.plan().code();
    EvaluationScheme scheme = schemes.getScheme(head.plan().scheme());
    return new AuditedEdition(
        published,
        new EditionIndex(published.edition()),
        scheme,
        EditionAudit.of(published.edition(), scheme, catalog.findSpan(plan)),
        open.of(plan, head.asOf()));
  }
}
