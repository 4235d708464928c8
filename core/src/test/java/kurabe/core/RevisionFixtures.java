package kurabe.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.audit.EditionAudit;
import kurabe.core.catalog.Catalog;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.concordance.Mapping;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.revision.Revision;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// Revisions of small editions, with everything that is computed from them.
public final class RevisionFixtures {

  private static final Catalog SCHEMES = new Catalog();
  private static final ConceptCatalog CONCEPTS = new ConceptCatalog();

  private RevisionFixtures() {}

  public static Revision revision(int number, Edition edition, String scheme) {
    return revision(number, edition, scheme, List.of(), Map.of());
  }

  /// @param nation what official surveys have for the nation
  public static Revision revision(
      int number,
      Edition edition,
      String scheme,
      List<Mapping> mappings,
      Map<ConceptCode, ConceptFigure> nation) {
    EditionIndex index = new EditionIndex(edition);
    EvaluationScheme rule = SCHEMES.getScheme(new SchemeCode(scheme));
    Correspondence correspondence =
        new Correspondence(
            new Concordance(mappings), CONCEPTS.concepts(), (_, _) -> Optional.empty());
    return new Revision(
        number,
        index,
        rule,
        EditionAudit.of(edition, rule),
        new EditionFigures(index, number, correspondence),
        nation);
  }
}
