package kurabe.core.revision;

import java.util.Map;
import java.util.Optional;
import kurabe.core.audit.EditionAudit;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;

/// One revision of an edition with everything that is computed from it.
///
/// @param number counts from 1
/// @param figures what its indicators give for common indicators
/// @param nation what official surveys have for the nation, by concept: the same for all revisions
///     that are held against each other, so that only what the revisions say can move
public record Revision(
    int number,
    EditionIndex index,
    EvaluationScheme scheme,
    EditionAudit audit,
    EditionFigures figures,
    Map<ConceptCode, ConceptFigure> nation) {

  public Revision {
    nation = Map.copyOf(nation);
  }

  public Edition edition() {
    return index.edition();
  }

  Optional<ConceptFigure> findNation(ConceptCode concept) {
    return Optional.ofNullable(nation.get(concept));
  }
}
