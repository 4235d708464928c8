package kurabe.core.mapping;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.plan.PlanCode;

/// The figures that editions give for concepts, under the concordance as it stands.
@Singleton
public final class ConceptFigures {

  private final Concordances concordances;

  ConceptFigures(Concordances concordances) {
    this.concordances = concordances;
  }

  /// Of one edition, with one query.
  public EditionFigures of(AuditedEdition edition) {
    return of(edition, concordances.correspondence());
  }

  /// The newest value of every mapped indicator and what is printed beside it, of all editions,
  /// with
  /// one query.
  public List<ConceptFigure> listFigures(Collection<AuditedEdition> editions) {
    Correspondence now = concordances.correspondence();
    return editions.stream().flatMap(one -> of(one, now).listFigures().stream()).toList();
  }

  /// By plan, in the given order, with one query.
  public SequencedMap<PlanCode, EditionFigures> byPlan(Collection<AuditedEdition> editions) {
    Correspondence now = concordances.correspondence();
    return editions.stream()
        .collect(
            toMap(
                one -> one.edition().head().plan().code(),
                one -> of(one, now),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  private static EditionFigures of(AuditedEdition edition, Correspondence now) {
    return new EditionFigures(edition.index(), edition.published().revision(), now);
  }
}
