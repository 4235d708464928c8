package kurabe.db.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Edition;

/// Where the items and indicators of one revision stand in it. Rows refer to them by position, so
/// that
/// a whole edition is written without asking the database for a single key.
final class Positions {

  private final List<ItemKey> items;
  private final List<IndicatorKey> indicators;
  private final Map<ItemKey, Integer> itemPositions;
  private final Map<IndicatorKey, Integer> indicatorPositions;

  Positions(List<ItemKey> items, List<IndicatorKey> indicators) {
    this.items = items;
    this.indicators = indicators;
    itemPositions = number(items);
    indicatorPositions = number(indicators);
  }

  static Positions of(Edition edition) {
    return new Positions(
        edition.allItems().map(PlanItem::key).toList(),
        edition.allItems().flatMap(i -> i.indicators().stream()).map(Indicator::key).toList());
  }

  int of(ItemKey key) {
    return find(itemPositions, key);
  }

  int of(IndicatorKey key) {
    return find(indicatorPositions, key);
  }

  ItemKey item(int position) {
    return items.get(position);
  }

  IndicatorKey indicator(int position) {
    return indicators.get(position);
  }

  private static <K> Map<K, Integer> number(List<K> keys) {
    Map<K, Integer> positions = new HashMap<>();
    for (K key : keys) {
      if (positions.put(key, positions.size()) != null) {
        throw new IllegalArgumentException("two things with one key: " + key);
      }
    }
    return positions;
  }

  private static <K> int find(Map<K, Integer> positions, K key) {
    Integer position = positions.get(key);
    if (position == null) {
      throw new IllegalArgumentException("not in the tree of the edition: " + key);
    }
    return position;
  }
}
