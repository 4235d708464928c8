package kurabe.core.draft;

import kurabe.core.concept.ConceptCode;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.time.Period;

/// Names one row of what was read, whatever is decided about it. Keys are those of the document,
/// not
/// those that a row was matched to.
public sealed interface RowRef {

  record OfItem(ItemKey item) implements RowRef {}

  record OfIndicator(IndicatorKey indicator) implements RowRef {}

  record OfTarget(IndicatorKey indicator) implements RowRef {}

  record OfValue(IndicatorKey indicator, Period period) implements RowRef {}

  record OfOutcome(Subject subject, Period period) implements RowRef {}

  /// @param asOf the vintage in the report's words, which tells two references of one scope apart
  record OfReference(IndicatorKey indicator, JurisdictionCode scope, String asOf)
      implements RowRef {}

  record OfGoal(String name) implements RowRef {}

  record OfSurveyValue(ConceptCode concept, JurisdictionCode body, String asOf) implements RowRef {}

  /// Reversible by [RowRefs#parse]: `value:3f2a91c0d4e5:2025-12-31`.
  default String code() {
    return switch (this) {
      case OfItem(ItemKey item) -> "item:" + item.value();
      case OfIndicator(IndicatorKey indicator) -> "indicator:" + indicator.value();
      case OfTarget(IndicatorKey indicator) -> "target:" + indicator.value();
      case OfValue(IndicatorKey indicator, Period period) ->
          "value:" + indicator.value() + ":" + period.code();
      case OfOutcome(Subject.OfItem(ItemKey item), Period period) ->
          "item-outcome:" + item.value() + ":" + period.code();
      case OfOutcome(Subject.OfIndicator(IndicatorKey indicator), Period period) ->
          "indicator-outcome:" + indicator.value() + ":" + period.code();
      case OfReference(IndicatorKey indicator, JurisdictionCode scope, String asOf) ->
          "reference:" + indicator.value() + ":" + scope.value() + ":" + asOf;
      case OfGoal(String name) -> "goal:" + name;
      case OfSurveyValue(ConceptCode concept, JurisdictionCode body, String asOf) ->
          "survey-value:" + concept.value() + ":" + body.value() + ":" + asOf;
    };
  }

  /// `item`, `value` …
  default String kind() {
    String code = code();
    return code.substring(0, code.indexOf(':'));
  }

  /// Whether a person may write another text in its place.
  default boolean isEditable() {
    return switch (this) {
      case OfTarget _, OfValue _, OfOutcome _, OfReference _, OfGoal _ -> true;
      case OfItem _, OfIndicator _, OfSurveyValue _ -> false;
    };
  }

  /// Whether it has a key that can be exchanged for the last edition's.
  default boolean isMatchable() {
    return this instanceof OfItem || this instanceof OfIndicator;
  }
}
