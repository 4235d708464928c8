package kurabe.core.crossing;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Evidence;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.time.Period;

/// Lays a scheme over an edition's tree.
final class Crossing {

  private final EditionIndex index;
  private final EvaluationScheme own;
  private final EvaluationScheme under;
  private final Period period;
  private final Optional<PlanSpan> span;
  private final UnitVerdicts verdicts;

  Crossing(
      EditionIndex index,
      EvaluationScheme own,
      EvaluationScheme under,
      Period period,
      Optional<PlanSpan> span) {
    this.index = index;
    this.own = own;
    this.under = under;
    this.period = period;
    this.span = span;
    this.verdicts = new UnitVerdicts(index, own, under, period, span);
  }

  CrossedItem item(PlanItem item) {
    boolean counted = isUnit(item);
    List<CrossedIndicator> indicators =
        item.indicators().stream().map(one -> indicator(one, !counted)).toList();
    boolean judged = counted || !indicators.isEmpty();
    return CrossedItem.of(
        under,
        item,
        index.findEvaluation(new Subject.OfItem(item.key()), period),
        judged ? Optional.of(verdicts.ofItem(item)) : Optional.empty(),
        counted,
        indicators,
        item.children().stream().map(this::item).toList());
  }

  /// Everything that is known of the indicators, for what a cap or floor cuts off.
  List<Evidence> evidence() {
    return index
        .edition()
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .map(indicator -> index.evidence(indicator, period, span))
        .toList();
  }

  /// A leaf that carries grades in any period, or that has nothing else to count.
  private boolean isUnit(PlanItem item) {
    boolean graded =
        own instanceof Graded && !index.listEvaluations(new Subject.OfItem(item.key())).isEmpty();
    return item.children().isEmpty() && (graded || item.indicators().isEmpty());
  }

  private CrossedIndicator indicator(Indicator indicator, boolean counted) {
    return new CrossedIndicator(
        indicator,
        index.findObservation(indicator.key(), period),
        index.findEvaluation(new Subject.OfIndicator(indicator.key()), period),
        verdicts.ofIndicator(indicator),
        counted);
  }
}
