package kurabe.web.ui.plan;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;

/// One item of an edition, and the questions that its page asks.
record ItemFacts(EditionFacts edition, PlanItem item) {

  static Optional<ItemFacts> find(EditionFacts edition, String key) {
    return edition
        .edition()
        .allItems()
        .filter(item -> item.key().value().equals(key))
        .findFirst()
        .map(item -> new ItemFacts(edition, item));
  }

  /// The items above, from the root down.
  List<PlanItem> listAbove() {
    List<PlanItem> path = edition.index().listPath(item);
    return path.subList(0, path.size() - 1);
  }

  Optional<PublishedEvaluation> find(Period period) {
    return edition.index().findEvaluation(EditionFacts.subject(item), period);
  }

  boolean isRated() {
    return edition.isRated(item);
  }
}
