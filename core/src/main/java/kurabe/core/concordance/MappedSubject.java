package kurabe.core.concordance;

import kurabe.core.plan.PlanCode;

/// What of a plan is mapped, named as the plan's reports print it, so that a mapping outlives an
/// edition.
public sealed interface MappedSubject {

  PlanCode plan();

  /// An indicator by its name, anywhere in the plan's tree.
  record OfIndicator(PlanCode plan, String name) implements MappedSubject {}

  /// An indicator of a numbered item (`45`), where the name alone may be too short to tell.
  record OfItemIndicator(PlanCode plan, String item, String name) implements MappedSubject {}

  /// A whole item by its printed number.
  record OfItem(PlanCode plan, String item) implements MappedSubject {}
}
