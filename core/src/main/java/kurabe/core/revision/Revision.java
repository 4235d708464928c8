package kurabe.core.revision;

import kurabe.core.audit.EditionAudit;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;

/// One revision of an edition with everything that is computed from it.
///
/// @param number counts from 1
public record Revision(
    int number, EditionIndex index, EvaluationScheme scheme, EditionAudit audit) {

  public static Revision of(int number, Edition edition, EvaluationScheme scheme) {
    return new Revision(
        number, new EditionIndex(edition), scheme, EditionAudit.of(edition, scheme));
  }

  public Edition edition() {
    return index.edition();
  }
}
