package kurabe.core.comparing;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;

/// An item in a comparison, with those of its indicators that belong to the theme.
///
/// @param verdict the newest printed for the item
/// @param ground why the item belongs under the theme; empty where its indicators do
public record ComparedItem(
    PlanItem item,
    Optional<PublishedEvaluation> verdict,
    String ground,
    List<ComparedIndicator> indicators) {

  public ComparedItem {
    indicators = List.copyOf(indicators);
  }
}
