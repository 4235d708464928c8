package kurabe.core.browsing;

import kurabe.core.audit.EditionAudit;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;

/// A published edition with its scheme and its audit: everything a page or an answer needs of it.
public record AuditedEdition(
    PublishedEdition published, EditionIndex index, EvaluationScheme scheme, EditionAudit audit) {

  public Edition edition() {
    return published.edition();
  }
}
