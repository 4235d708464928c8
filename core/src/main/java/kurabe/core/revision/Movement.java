package kurabe.core.revision;

import java.util.Optional;
import kurabe.core.audit.Basis;
import kurabe.core.audit.Recomputed;
import kurabe.core.concept.ConceptCode;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Statement;
import kurabe.core.time.Period;

/// One thing that a correction moved. What stayed as it was, digit for digit, is no movement, even
/// where it stands on another line of the new document.
public sealed interface Movement {

  /// A rate, an index or a grade.
  record OutcomeMoved(Subject subject, Period period, Change<Outcome> change) implements Movement {}

  record ValueMoved(IndicatorKey indicator, Period period, Change<DatedValue> change)
      implements Movement {}

  record TargetMoved(IndicatorKey indicator, Change<Target> change) implements Movement {}

  /// @param due the period that the milestone is set for
  record MilestoneMoved(IndicatorKey indicator, Optional<Period> due, Change<Target> change)
      implements Movement {}

  record BaselineMoved(IndicatorKey indicator, Change<DatedValue> change) implements Movement {}

  record GoalMoved(String name, Change<DatedValue> change) implements Movement {}

  /// The value of the nation or a region that is printed beside an indicator.
  record ReferenceMoved(IndicatorKey indicator, JurisdictionCode scope, Change<DatedValue> change)
      implements Movement {}

  /// The indicator's newest value against the value printed beside it.
  record GapMoved(IndicatorKey indicator, JurisdictionCode scope, Change<Difference> change)
      implements Movement {}

  /// The indicator's newest value against the nation's in an official survey.
  record SurveyGapMoved(IndicatorKey indicator, ConceptCode concept, Change<Difference> change)
      implements Movement {}

  /// A difference to the previous period as the report prints it.
  record PrintedDifferenceMoved(Subject subject, Period period, Change<Quantity> change)
      implements Movement {}

  /// The same as it is computed, also where the report prints none.
  record OutcomeDifferenceMoved(Subject subject, Period period, Change<Difference> change)
      implements Movement {}

  record ValueDifferenceMoved(IndicatorKey indicator, Period period, Change<Difference> change)
      implements Movement {}

  record VerdictMoved(AuditedFigure figure, Period period, Change<Finding> change)
      implements Movement {}

  /// What an audit computes, whether or not its verdict moved with it.
  record RecomputedMoved(
      AuditedFigure figure, Period period, Basis basis, Change<Recomputed> change)
      implements Movement {}

  record TallyMoved(Period period, TallyPart part, Change<Quantity> change) implements Movement {}

  /// An item that was added, removed or renamed.
  record ItemMoved(ItemKey item, Change<ItemFace> change) implements Movement {}

  /// An indicator that was added, removed or renamed.
  record IndicatorMoved(IndicatorKey indicator, Change<String> change) implements Movement {}

  record DefinitionMoved(IndicatorKey indicator, Change<Definition> change) implements Movement {}

  record StatementMoved(ItemKey item, Statement.Kind kind, Period period, Change<Value> change)
      implements Movement {}

  Change<?> change();

  /// The item or indicator that moved; empty for figures of the plan as a whole.
  default Optional<Subject> findSubject() {
    return switch (this) {
      case OutcomeMoved it -> Optional.of(it.subject);
      case ValueMoved it -> indicator(it.indicator);
      case TargetMoved it -> indicator(it.indicator);
      case MilestoneMoved it -> indicator(it.indicator);
      case BaselineMoved it -> indicator(it.indicator);
      case GoalMoved _, TallyMoved _ -> Optional.empty();
      case ReferenceMoved it -> indicator(it.indicator);
      case GapMoved it -> indicator(it.indicator);
      case SurveyGapMoved it -> indicator(it.indicator);
      case PrintedDifferenceMoved it -> Optional.of(it.subject);
      case OutcomeDifferenceMoved it -> Optional.of(it.subject);
      case ValueDifferenceMoved it -> indicator(it.indicator);
      case VerdictMoved it -> it.figure.findSubject();
      case RecomputedMoved it -> it.figure.findSubject();
      case ItemMoved it -> Optional.of(new Subject.OfItem(it.item));
      case IndicatorMoved it -> indicator(it.indicator);
      case DefinitionMoved it -> indicator(it.indicator);
      case StatementMoved it -> Optional.of(new Subject.OfItem(it.item));
    };
  }

  /// The period that moved; empty where none is told apart.
  default Optional<Period> findPeriod() {
    return switch (this) {
      case OutcomeMoved it -> Optional.of(it.period);
      case ValueMoved it -> Optional.of(it.period);
      case MilestoneMoved it -> it.due;
      case PrintedDifferenceMoved it -> Optional.of(it.period);
      case OutcomeDifferenceMoved it -> Optional.of(it.period);
      case ValueDifferenceMoved it -> Optional.of(it.period);
      case VerdictMoved it -> Optional.of(it.period);
      case RecomputedMoved it -> Optional.of(it.period);
      case TallyMoved it -> Optional.of(it.period);
      case StatementMoved it -> Optional.of(it.period);
      case TargetMoved _, BaselineMoved _, GoalMoved _, ReferenceMoved _ -> Optional.empty();
      case GapMoved _, SurveyGapMoved _ -> Optional.empty();
      case ItemMoved _, IndicatorMoved _, DefinitionMoved _ -> Optional.empty();
    };
  }

  private static Optional<Subject> indicator(IndicatorKey key) {
    return Optional.of(new Subject.OfIndicator(key));
  }
}
