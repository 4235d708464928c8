package kurabe.core.correcting;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.ConceptComparer;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.mapping.Concordances;
import kurabe.core.revision.Revision;

/// What revisions are held against besides each other: the concordance and the nation's values as
/// they stand now, the same for both, so that only what the revisions say can move.
@Singleton
final class Surroundings implements Revisions {

  private final Concordances concordances;
  private final ConceptComparer comparer;

  Surroundings(Concordances concordances, ConceptComparer comparer) {
    this.concordances = concordances;
    this.comparer = comparer;
  }

  @Override
  public List<Revision> of(List<AuditedEdition> editions) {
    if (editions.isEmpty()) {
      return List.of();
    }
    Correspondence now = concordances.correspondence();
    Map<ConceptCode, ConceptFigure> nation = nation();
    return editions.stream().map(it -> revision(it, now, nation)).toList();
  }

  private static Revision revision(
      AuditedEdition edition, Correspondence now, Map<ConceptCode, ConceptFigure> nation) {
    int number = edition.published().revision();
    return new Revision(
        number,
        edition.index(),
        edition.scheme(),
        edition.audit(),
        new EditionFigures(edition.index(), number, now),
        nation);
  }

  private Map<ConceptCode, ConceptFigure> nation() {
    return comparer.compareAll(comparer.groups().all()).stream()
        .flatMap(Surroundings::nation)
        .collect(toMap(figure -> figure.concept().code(), figure -> figure));
  }

  private static Stream<ConceptFigure> nation(ConceptComparison comparison) {
    return comparison.chosen().flatMap(ChosenSurvey::nation).map(Sourced::figure).stream();
  }
}
