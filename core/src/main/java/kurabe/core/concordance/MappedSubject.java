package kurabe.core.concordance;

import java.util.stream.Stream;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;

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

  /// As a new mapping names an indicator: by its item's number too, where the plan prints one.
  static MappedSubject of(PlanCode plan, PlanItem item, Indicator indicator) {
    return item.number().isEmpty()
        ? new OfIndicator(plan, indicator.name())
        : new OfItemIndicator(plan, item.number(), indicator.name());
  }

  /// As a new mapping names an item; an item without a number goes by its title.
  static MappedSubject of(PlanCode plan, PlanItem item) {
    return new OfItem(plan, item.number().isEmpty() ? item.title() : item.number());
  }

  /// All names that an indicator of the item may be mapped by, apart from its whole item's.
  static Stream<MappedSubject> allOf(PlanCode plan, PlanItem item, Indicator indicator) {
    return Stream.of(
        new OfIndicator(plan, indicator.name()),
        new OfItemIndicator(plan, item.number(), indicator.name()));
  }

  /// The same for every way of setting its name: spaces and the width of letters do not count.
  default MappedSubject folded() {
    return switch (this) {
      case OfIndicator(PlanCode plan, String name) -> new OfIndicator(plan, Folding.fold(name));
      case OfItemIndicator(PlanCode plan, String item, String name) ->
          new OfItemIndicator(plan, Folding.fold(item), Folding.fold(name));
      case OfItem(PlanCode plan, String item) -> new OfItem(plan, Folding.fold(item));
    };
  }
}
