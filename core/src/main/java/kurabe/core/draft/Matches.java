package kurabe.core.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.report.Statement;

/// Gives renamed items and indicators the keys of the last edition, so that their series go on. A
/// key that is in use already stays with its owner.
final class Matches {

  private final Map<ItemKey, ItemKey> items = new HashMap<>();
  private final Map<IndicatorKey, IndicatorKey> indicators = new HashMap<>();

  private Matches() {}

  static Edition apply(Rulings rulings, Edition edition) {
    Matches matches = new Matches();
    edition.allItems().forEach(item -> matches.remember(rulings, item));
    return matches.items.isEmpty() && matches.indicators.isEmpty()
        ? edition
        : matches.renamed(edition);
  }

  /// An indicator's key comes from its item's and its name: the indicators of a matched item go
  /// with
  /// it unless they are matched themselves.
  private void remember(Rulings rulings, PlanItem item) {
    Optional<ItemKey> moved = key(rulings, new RowRef.OfItem(item.key())).map(ItemKey::new);
    moved.ifPresent(key -> items.put(item.key(), key));
    for (Indicator indicator : item.indicators()) {
      key(rulings, new RowRef.OfIndicator(indicator.key()))
          .map(IndicatorKey::new)
          .or(() -> moved.flatMap(key -> derived(item, key, indicator)))
          .ifPresent(key -> indicators.put(indicator.key(), key));
    }
  }

  private static Optional<IndicatorKey> derived(PlanItem item, ItemKey key, Indicator indicator) {
    return IndicatorKey.of(item.key(), indicator.name()).equals(indicator.key())
        ? Optional.of(IndicatorKey.of(key, indicator.name()))
        : Optional.empty();
  }

  private static Optional<String> key(Rulings rulings, RowRef row) {
    return rulings
        .find(row)
        .flatMap(
            it ->
                it.decision() instanceof Decision.Matched(String key)
                    ? Optional.of(key)
                    : Optional.empty());
  }

  private Edition renamed(Edition edition) {
    return new Edition(
        edition.head(),
        renamed(edition.items()),
        edition.observations().stream().map(this::renamed).toList(),
        edition.evaluations().stream().map(this::renamed).toList(),
        edition.references().stream().map(this::renamed).toList(),
        edition.statements().stream().map(this::renamed).toList(),
        edition.tallies(),
        edition.goals(),
        edition.problems());
  }

  private List<PlanItem> renamed(List<PlanItem> all) {
    return all.stream()
        .map(
            it ->
                new PlanItem(
                    of(it.key()),
                    it.level(),
                    it.number(),
                    it.title(),
                    it.department(),
                    it.indicators().stream().map(this::renamed).toList(),
                    renamed(it.children()),
                    it.citation()))
        .toList();
  }

  private Indicator renamed(Indicator it) {
    return new Indicator(
        of(it.key()),
        it.name(),
        it.unit(),
        it.direction(),
        it.target(),
        it.baseline(),
        it.milestones(),
        it.dataSource(),
        it.citation());
  }

  private Observation renamed(Observation it) {
    return new Observation(of(it.indicator()), it.period(), it.value(), it.asOf(), it.citation());
  }

  private PublishedEvaluation renamed(PublishedEvaluation it) {
    Subject subject =
        switch (it.subject()) {
          case Subject.OfItem(ItemKey key) -> new Subject.OfItem(of(key));
          case Subject.OfIndicator(IndicatorKey key) -> new Subject.OfIndicator(of(key));
        };
    return new PublishedEvaluation(
        subject, it.period(), it.outcome(), it.difference(), it.citation());
  }

  private ReferenceValue renamed(ReferenceValue it) {
    return new ReferenceValue(of(it.indicator()), it.scope(), it.value(), it.asOf(), it.citation());
  }

  private Statement renamed(Statement it) {
    return new Statement(of(it.item()), it.kind(), it.period(), it.value(), it.citation());
  }

  private ItemKey of(ItemKey key) {
    return items.getOrDefault(key, key);
  }

  private IndicatorKey of(IndicatorKey key) {
    return indicators.getOrDefault(key, key);
  }
}
