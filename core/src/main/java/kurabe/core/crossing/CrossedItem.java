package kurabe.core.crossing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.PlanItem;
import kurabe.core.scheme.EvaluationScheme;

/// An item under the scheme, with everything below it.
///
/// @param published the plan's own verdict, where it prints one of the item
/// @param evaluation of the item as one; empty for an item that only groups others
/// @param counted whether the item is a unit, rather than its indicators or children
/// @param aggregate of all units in and below it
public record CrossedItem(
    PlanItem item,
    Optional<PublishedEvaluation> published,
    Optional<Evaluation> evaluation,
    boolean counted,
    List<CrossedIndicator> indicators,
    List<CrossedItem> children,
    Aggregate aggregate) {

  public CrossedItem {
    indicators = List.copyOf(indicators);
    children = List.copyOf(children);
  }

  static CrossedItem of(
      EvaluationScheme under,
      PlanItem item,
      Optional<PublishedEvaluation> published,
      Optional<Evaluation> evaluation,
      boolean counted,
      List<CrossedIndicator> indicators,
      List<CrossedItem> children) {
    Aggregate none = Aggregate.of(under, List.of());
    List<CrossedUnit> units =
        new CrossedItem(item, published, evaluation, counted, indicators, children, none)
            .units()
            .toList();
    return new CrossedItem(
        item, published, evaluation, counted, indicators, children, Aggregate.of(under, units));
  }

  /// This item and everything below it, in the report's order.
  public Stream<CrossedItem> walk() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(CrossedItem::walk));
  }

  /// What is counted in and below it, in the report's order.
  public Stream<CrossedUnit> units() {
    return Stream.of(
            own().stream(),
            indicators.stream().filter(CrossedIndicator::counted).map(CrossedIndicator::unit),
            children.stream().flatMap(CrossedItem::units))
        .flatMap(units -> units);
  }

  private Optional<CrossedUnit> own() {
    return evaluation
        .filter(_ -> counted)
        .map(
            verdict ->
                new CrossedUnit(
                    new Subject.OfItem(item.key()),
                    published.map(PublishedEvaluation::outcome),
                    verdict));
  }
}
