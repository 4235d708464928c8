package kurabe.core.crossing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Evidence;
import kurabe.core.evaluation.Progress;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Result;
import kurabe.core.evaluation.Step;
import kurabe.core.evaluation.Subject;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;

/// Finds what a scheme loses of the units that it was laid over.
final class Losses {

  private Losses() {}

  static List<Loss> list(EvaluationScheme under, List<CrossedUnit> units, List<Evidence> evidence) {
    return Stream.of(
            some(subjects(units, Losses::isGradedFigure)).map(Loss.FiguresGraded::new),
            some(above(under, evidence)).map(Loss.OvershootCut::new),
            some(below(under, evidence)).map(Loss.UndershootCut::new),
            Stream.of(BoundReason.values()).flatMap(reason -> widened(units, reason)),
            Stream.of(Refusal.values()).flatMap(reason -> dropped(units, reason)))
        .<Loss>flatMap(losses -> losses)
        .toList();
  }

  private static <T> Stream<List<T>> some(List<T> found) {
    return Stream.of(found).filter(list -> !list.isEmpty());
  }

  private static Stream<Loss> widened(List<CrossedUnit> units, BoundReason reason) {
    return some(subjects(
            units, one -> one instanceof Bounded bounded && bounded.reason() == reason))
        .map(found -> new Loss.Widened(reason, found));
  }

  private static Stream<Loss> dropped(List<CrossedUnit> units, Refusal reason) {
    return some(subjects(units, new Refused(reason)::equals))
        .map(found -> new Loss.Dropped(reason, found));
  }

  private static List<Subject> subjects(List<CrossedUnit> units, Predicate<Evaluation> condition) {
    return units.stream()
        .filter(unit -> condition.test(unit.evaluation()))
        .map(CrossedUnit::subject)
        .toList();
  }

  /// A grade that figures led to, not one that the plan itself prints.
  private static boolean isGradedFigure(Evaluation evaluation) {
    return evaluation instanceof Evaluated(Result.Grade _, List<Step> steps)
        && steps.stream().noneMatch(Step.Published.class::isInstance);
  }

  private static List<Loss.Cut> above(EvaluationScheme under, List<Evidence> evidence) {
    return under instanceof CappedAttainmentMean mean
        ? cuts(mean, evidence, rate -> rate.compareTo(mean.cap()) > 0)
        : List.of();
  }

  private static List<Loss.Cut> below(EvaluationScheme under, List<Evidence> evidence) {
    return under instanceof CappedAttainmentMean mean
        ? cuts(mean, evidence, rate -> rate.compareTo(mean.floor()) < 0)
        : List.of();
  }

  private static List<Loss.Cut> cuts(
      CappedAttainmentMean mean, List<Evidence> evidence, Predicate<Rational> isCut) {
    return evidence.stream().flatMap(one -> cut(mean, one, isCut)).toList();
  }

  private static Stream<Loss.Cut> cut(
      CappedAttainmentMean mean, Evidence evidence, Predicate<Rational> isCut) {
    return Progress.of(mean.measure(), mean.decreasing(), evidence)
                instanceof Progress.Made(Rational rate, var _, var _)
            && isCut.test(rate)
        ? Stream.of(new Loss.Cut(evidence.indicator().key(), rate))
        : Stream.empty();
  }
}
