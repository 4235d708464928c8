package kurabe.core.hearing;

import jakarta.inject.Singleton;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.council.LinkTarget;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.EditionIndex;

/// Tells what the target of a link is called.
@Singleton
public final class LinkTargets {

  private final EditionLibrary editions;
  private final ConceptCatalog concepts;

  LinkTargets(EditionLibrary editions, ConceptCatalog concepts) {
    this.editions = editions;
    this.concepts = concepts;
  }

  /// Empty where there is no such thing by now.
  public Optional<String> findLabel(LinkTarget target) {
    return switch (target) {
      case LinkTarget.ToIndicator(var plan, var key) ->
          editions
              .findNewest(plan)
              .flatMap(edition -> index(edition).findIndicator(key))
              .map(Indicator::name);
      case LinkTarget.ToItem(var plan, var key) ->
          editions
              .findNewest(plan)
              .flatMap(edition -> index(edition).findItem(key))
              .map(PlanItem::label);
      case LinkTarget.ToConcept(var code) -> concepts.findConcept(code).map(Concept::name);
    };
  }

  private static EditionIndex index(PublishedEdition published) {
    return new EditionIndex(published.edition());
  }
}
