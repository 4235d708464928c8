package kurabe.core.revision;

import java.util.Optional;
import java.util.function.BiFunction;
import kurabe.core.audit.Recomputed;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Outcome;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
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
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;

/// How far a movement went, where both of its sides can be subtracted.
final class Distances {

  private final EvaluationScheme scheme;

  Distances(EvaluationScheme scheme) {
    this.scheme = scheme;
  }

  Optional<Difference> of(Movement movement) {
    return switch (movement) {
      case OutcomeMoved it -> both(it.change(), this::outcomes);
      case ValueMoved it -> both(it.change(), Distances::dated);
      case GoalMoved it -> both(it.change(), Distances::dated);
      case ReferenceMoved it -> both(it.change(), Distances::dated);
      case BaselineMoved it -> both(it.change(), Distances::dated);
      case TargetMoved it -> both(it.change(), Distances::targets);
      case MilestoneMoved it -> both(it.change(), Distances::targets);
      case TallyMoved it -> both(it.change(), Distances::quantities);
      case PrintedDifferenceMoved it -> both(it.change(), Distances::quantities);
      case OutcomeDifferenceMoved it -> both(it.change(), Distances::differences);
      case ValueDifferenceMoved it -> both(it.change(), Distances::differences);
      case GapMoved it -> both(it.change(), Distances::differences);
      case SurveyGapMoved it -> both(it.change(), Distances::differences);
      case RecomputedMoved it ->
          both(it.change(), (before, after) -> recomputed(before, after, unit(it.figure())));
      case VerdictMoved _, ItemMoved _, IndicatorMoved _, DefinitionMoved _, StatementMoved _ ->
          Optional.empty();
    };
  }

  static <T> Optional<Difference> both(
      Change<T> change, BiFunction<T, T, Optional<Difference>> subtract) {
    return change
        .findBefore()
        .flatMap(
            before ->
                change
                    .findAfter()
                    .flatMap(after -> subtract.apply(before.content(), after.content())));
  }

  private Optional<Difference> outcomes(Outcome before, Outcome after) {
    return told(
        scheme instanceof Graded graded
            ? Differences.ofGrades(graded, before, after)
            : Differences.ofRates(before, after));
  }

  private static Optional<Difference> dated(DatedValue before, DatedValue after) {
    return values(before.value(), after.value());
  }

  private static Optional<Difference> targets(Target before, Target after) {
    return values(before.value(), after.value());
  }

  static Optional<Difference> values(Value before, Value after) {
    return before
        .findQuantity()
        .flatMap(was -> after.findQuantity().flatMap(is -> quantities(was, is)));
  }

  private static Optional<Difference> quantities(Quantity before, Quantity after) {
    return told(Differences.subtract(after, before));
  }

  static Optional<Difference> differences(Difference before, Difference after) {
    return before instanceof Difference.Amount(Rational was, Unit unit)
            && after instanceof Difference.Amount(Rational is, Unit other)
            && unit.equals(other)
        ? told(new Difference.Amount(is.minus(was), unit))
        : Optional.empty();
  }

  private static Optional<Difference> recomputed(Recomputed before, Recomputed after, Unit unit) {
    return before instanceof Recomputed.Figure was && after instanceof Recomputed.Figure is
        ? told(new Difference.Amount(Rational.of(is.rounded().subtract(was.rounded())), unit))
        : Optional.empty();
  }

  private static Unit unit(AuditedFigure figure) {
    return switch (figure) {
      case AuditedFigure.OfOutcome _, AuditedFigure.OfDifference _, AuditedFigure.OfShare _ ->
          Unit.POINT;
      case AuditedFigure.OfCount _ -> Unit.NONE;
    };
  }

  /// A figure that kept its size, such as one with a new vintage, went no distance.
  private static Optional<Difference> told(Difference difference) {
    return switch (difference) {
      case Difference.Amount(Rational amount, Unit _) ->
          amount.signum() == 0 ? Optional.empty() : Optional.of(difference);
      case Difference.Moved(int steps) -> steps == 0 ? Optional.empty() : Optional.of(difference);
      case Difference.Withheld _ -> Optional.empty();
    };
  }
}
