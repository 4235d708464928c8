package kurabe.core.dispute;

import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;

/// What kind of figure is disputed, and of what.
public sealed interface Contested {

  /// An indicator's value.
  record OfValue(IndicatorKey indicator) implements Contested {}

  /// A rate, an index or a grade.
  record OfOutcome(Subject subject) implements Contested {}

  /// The printed difference of an index to the period before.
  record OfDifference(Subject subject) implements Contested {}

  default Subject about() {
    return switch (this) {
      case OfValue(var indicator) -> new Subject.OfIndicator(indicator);
      case OfOutcome(var subject) -> subject;
      case OfDifference(var subject) -> subject;
    };
  }
}
