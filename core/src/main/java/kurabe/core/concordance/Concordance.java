package kurabe.core.concordance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concordance.MappedSubject.OfIndicator;
import kurabe.core.concordance.MappedSubject.OfItemIndicator;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;

/// All mappings that hold: each subject has one at most. Later ones supersede earlier ones.
public final class Concordance {

  private final Map<MappedSubject, Mapping> mappings = new LinkedHashMap<>();

  public Concordance(List<Mapping> all) {
    all.forEach(mapping -> mappings.put(mapping.subject().folded(), mapping));
  }

  public List<Mapping> listMappings() {
    return List.copyOf(mappings.values());
  }

  public List<Mapping> listMappings(PlanCode plan) {
    return listMappings().stream().filter(one -> one.subject().plan().equals(plan)).toList();
  }

  public Optional<Mapping> findMapping(MappedSubject subject) {
    return Optional.ofNullable(mappings.get(subject.folded()));
  }

  /// The nearest that speaks of the indicator: by item and name, by name, or by its whole item.
  public Optional<Mapping> findMapping(PlanCode plan, PlanItem item, Indicator indicator) {
    return findMapping(new OfItemIndicator(plan, item.number(), indicator.name()))
        .or(() -> findMapping(new OfIndicator(plan, indicator.name())))
        .or(() -> findMapping(plan, item));
  }

  /// What the whole item is mapped to, by its number, or by its title where it has none.
  public Optional<Mapping> findMapping(PlanCode plan, PlanItem item) {
    return findMapping(MappedSubject.of(plan, item));
  }
}
