package kurabe.core.council;

import kurabe.core.concept.ConceptCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;

/// What a remark can be linked to.
public sealed interface LinkTarget {

  record ToIndicator(PlanCode plan, IndicatorKey indicator) implements LinkTarget {}

  record ToItem(PlanCode plan, ItemKey item) implements LinkTarget {}

  record ToConcept(ConceptCode concept) implements LinkTarget {}
}
