package kurabe.core.crossing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.plan.PlanSpan;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;

/// An edition under a scheme at one time, item by item and as a whole.
///
/// Units are the leaves of the plan's tree: items where the plan grades items, else their
/// indicators; a leaf without indicators is a unit as well. Every unit is counted once.
///
/// @param own the scheme that the plan judges itself by
/// @param under the scheme that it is judged by here
public record CrossEvaluation(
    EvaluationScheme own,
    EvaluationScheme under,
    Period period,
    List<CrossedItem> items,
    Aggregate total,
    List<Loss> losses) {

  public CrossEvaluation {
    items = List.copyOf(items);
    losses = List.copyOf(losses);
  }

  /// @param span when the plan began and ends, where that is known
  public static CrossEvaluation of(
      EditionIndex index,
      EvaluationScheme own,
      EvaluationScheme under,
      Period period,
      Optional<PlanSpan> span) {
    Crossing crossing = new Crossing(index, own, under, period, span);
    List<CrossedItem> items = index.edition().items().stream().map(crossing::item).toList();
    List<CrossedUnit> units = items.stream().flatMap(CrossedItem::units).toList();
    return new CrossEvaluation(
        own,
        under,
        period,
        items,
        Aggregate.of(under, units),
        Losses.list(under, units, crossing.evidence()));
  }

  public Stream<CrossedUnit> units() {
    return items.stream().flatMap(CrossedItem::units);
  }

  /// Every item, parents before children.
  public Stream<CrossedItem> allItems() {
    return items.stream().flatMap(CrossedItem::walk);
  }
}
