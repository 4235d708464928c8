package kurabe.core.browsing;

import kurabe.core.audit.EditionAudit;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;

/// A published edition with its scheme, its audit and what is disputed in it: everything a page or
/// an answer needs of it.
///
/// @param disputes of this edition alone, raised against any of its revisions
public record AuditedEdition(
    PublishedEdition published,
    EditionIndex index,
    EvaluationScheme scheme,
    EditionAudit audit,
    OpenDisputes disputes) {

  /// An edition that nobody disputes.
  public AuditedEdition(
      PublishedEdition published, EditionIndex index, EvaluationScheme scheme, EditionAudit audit) {
    this(published, index, scheme, audit, OpenDisputes.NONE);
  }

  public Edition edition() {
    return published.edition();
  }
}
