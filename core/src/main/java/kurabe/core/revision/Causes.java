package kurabe.core.revision;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurabe.core.audit.Basis;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.revision.Movement.BaselineMoved;
import kurabe.core.revision.Movement.DefinitionMoved;
import kurabe.core.revision.Movement.GapMoved;
import kurabe.core.revision.Movement.GoalMoved;
import kurabe.core.revision.Movement.IndicatorMoved;
import kurabe.core.revision.Movement.ItemMoved;
import kurabe.core.revision.Movement.MilestoneMoved;
import kurabe.core.revision.Movement.OutcomeDifferenceMoved;
import kurabe.core.revision.Movement.OutcomeMoved;
import kurabe.core.revision.Movement.PrintedDifferenceMoved;
import kurabe.core.revision.Movement.RecomputedMoved;
import kurabe.core.revision.Movement.ReferenceMoved;
import kurabe.core.revision.Movement.StatementMoved;
import kurabe.core.revision.Movement.SurveyGapMoved;
import kurabe.core.revision.Movement.TallyMoved;
import kurabe.core.revision.Movement.TargetMoved;
import kurabe.core.revision.Movement.ValueDifferenceMoved;
import kurabe.core.revision.Movement.ValueMoved;
import kurabe.core.revision.Movement.VerdictMoved;
import kurabe.core.time.Period;

/// Finds what a movement follows from among the other movements of its radius.
final class Causes {

  private final List<Movement> movements;
  private final Family family;

  Causes(BlastRadius radius) {
    movements = radius.movements();
    family = new Family(radius.before(), radius.after());
  }

  List<Movement> of(Movement movement) {
    Predicate<Movement> cause = causeOf(movement);
    return movements.stream().filter(it -> !it.equals(movement) && cause.test(it)).toList();
  }

  private Predicate<Movement> causeOf(Movement movement) {
    return switch (movement) {
      case OutcomeMoved(var subject, var period, var _) -> it -> isPart(it, subject, period);
      case PrintedDifferenceMoved(var subject, var period, var _) ->
          it -> isTerm(it, subject, period);
      case OutcomeDifferenceMoved(var subject, var period, var _) ->
          it -> isTerm(it, subject, period);
      case ValueDifferenceMoved(var indicator, var period, var _) ->
          it -> isTerm(it, indicator, period);
      case GapMoved(var indicator, var scope, var _) -> it -> isBeside(it, indicator, scope);
      case SurveyGapMoved(var indicator, var _, var _) -> it -> isValue(it, indicator);
      case VerdictMoved(var figure, var period, var _) -> it -> isAudited(it, figure, period);
      case RecomputedMoved(var figure, var period, var basis, var _) ->
          it -> isRecomputed(it, figure, period, basis);
      case TallyMoved(var period, var part, var _) -> it -> isCounted(it, label(part), period);
      case ValueMoved _, GoalMoved _, ReferenceMoved _, StatementMoved _ -> _ -> false;
      case TargetMoved _, MilestoneMoved _, BaselineMoved _ -> _ -> false;
      case ItemMoved _, IndicatorMoved _, DefinitionMoved _ -> _ -> false;
    };
  }

  /// What goes into a rate, an index or a grade: what is measured under it in the same period.
  private boolean isPart(Movement it, Subject subject, Period period) {
    return isInput(it)
        && it.findPeriod().map(period::equals).orElse(true)
        && it.findSubject().filter(part -> isUnder(subject, part)).isPresent();
  }

  private static boolean isInput(Movement it) {
    return it instanceof ValueMoved
        || it instanceof OutcomeMoved
        || it instanceof TargetMoved
        || it instanceof IndicatorMoved
        || it instanceof DefinitionMoved;
  }

  private boolean isUnder(Subject subject, Subject part) {
    return part instanceof Subject.OfIndicator(var indicator) && family.isUnder(subject, indicator);
  }

  private boolean isTerm(Movement it, Subject subject, Period period) {
    return it instanceof OutcomeMoved(var other, var at, var _)
        && other.equals(subject)
        && family.isThisOrPrevious(subject, at, period);
  }

  private boolean isTerm(Movement it, IndicatorKey indicator, Period period) {
    return it instanceof ValueMoved(var other, var at, var _)
        && other.equals(indicator)
        && family.isThisOrPrevious(indicator, at, period);
  }

  private static boolean isBeside(Movement it, IndicatorKey indicator, JurisdictionCode scope) {
    boolean beside =
        it instanceof ReferenceMoved(var other, var whose, var _)
            && other.equals(indicator)
            && whose.equals(scope);
    return beside || isValue(it, indicator);
  }

  private static boolean isValue(Movement it, IndicatorKey indicator) {
    return it instanceof ValueMoved(var other, var _, var _) && other.equals(indicator);
  }

  private boolean isAudited(Movement it, AuditedFigure figure, Period period) {
    return switch (figure) {
      case AuditedFigure.OfOutcome(var subject) ->
          isPart(it, subject, period) || isOutcome(it, subject, period);
      case AuditedFigure.OfDifference(var subject) ->
          isTerm(it, subject, period) || isPrinted(it, subject, period);
      case AuditedFigure.OfCount(var label) -> isTallied(it, label, period);
      case AuditedFigure.OfShare(var label) -> isTallied(it, label, period);
    };
  }

  /// A recomputation takes no note of the figure that it is held against, and an index from
  /// unrounded
  /// rates of no printed rate.
  private boolean isRecomputed(Movement it, AuditedFigure figure, Period period, Basis basis) {
    return switch (figure) {
      case AuditedFigure.OfOutcome(Subject.OfItem subject) ->
          isPart(it, subject, period) && (basis == Basis.PRINTED || !(it instanceof OutcomeMoved));
      case AuditedFigure.OfOutcome(Subject.OfIndicator subject) ->
          isPart(it, subject, period) && !(it instanceof OutcomeMoved);
      case AuditedFigure.OfDifference _, AuditedFigure.OfCount _, AuditedFigure.OfShare _ ->
          isAudited(it, figure, period);
    };
  }

  private static boolean isOutcome(Movement it, Subject subject, Period period) {
    return it instanceof OutcomeMoved(var other, var at, var _)
        && other.equals(subject)
        && at.equals(period);
  }

  private static boolean isPrinted(Movement it, Subject subject, Period period) {
    return it instanceof PrintedDifferenceMoved(var other, var at, var _)
        && other.equals(subject)
        && at.equals(period);
  }

  private static boolean isTallied(Movement it, String label, Period period) {
    boolean tallied =
        it instanceof TallyMoved(var at, var part, var _)
            && at.equals(period)
            && (label(part).isEmpty() || label(part).equals(label));
    return tallied || isCounted(it, label, period);
  }

  /// Whether an item went into or out of the grade that is counted; of the total, any grade.
  private static boolean isCounted(Movement it, String label, Period period) {
    return it instanceof OutcomeMoved(Subject.OfItem _, var at, var change)
        && at.equals(period)
        && sides(change).anyMatch(grade -> label.isEmpty() || grade.equals(label));
  }

  private static Stream<String> sides(Change<Outcome> change) {
    return Stream.of(change.findBefore(), change.findAfter())
        .flatMap(side -> side.stream())
        .flatMap(
            side ->
                side.content() instanceof Outcome.Grade(String label)
                    ? Stream.of(label)
                    : Stream.empty());
  }

  /// Empty for the total.
  private static String label(TallyPart part) {
    return switch (part) {
      case TallyPart.Count(var label) -> label;
      case TallyPart.Share(var label) -> label;
      case TallyPart.Total() -> "";
    };
  }
}
