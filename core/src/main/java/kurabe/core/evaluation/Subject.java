package kurabe.core.evaluation;

import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;

/// What a verdict speaks of.
public sealed interface Subject {

  record OfItem(ItemKey key) implements Subject {}

  record OfIndicator(IndicatorKey key) implements Subject {}
}
