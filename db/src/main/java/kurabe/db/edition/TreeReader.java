package kurabe.db.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;

/// Puts a plan's tree together from its rows.
final class TreeReader {

  private static final int ABOVE_THE_ROOTS = -1;

  private TreeReader() {}

  /// From the last row to the first, so that every item's children are complete before it is made.
  static List<PlanItem> read(EditionRows rows, Amended amended) {
    Map<Integer, List<Indicator>> indicators = indicators(rows, amended);
    Map<Integer, Deque<PlanItem>> children = new HashMap<>();
    for (ItemRow row : rows.items().reversed()) {
      PlanItem item =
          row.toItem(
              indicators.getOrDefault(row.position(), List.of()),
              List.copyOf(children.getOrDefault(row.position(), new ArrayDeque<>())));
      int parent = Optional.ofNullable(row.parentPosition()).orElse(ABOVE_THE_ROOTS);
      children.computeIfAbsent(parent, _ -> new ArrayDeque<>()).addFirst(item);
    }
    return List.copyOf(children.getOrDefault(ABOVE_THE_ROOTS, new ArrayDeque<>()));
  }

  private static Map<Integer, List<Indicator>> indicators(EditionRows rows, Amended amended) {
    Aims aims = Aims.of(rows.targets(), rows.baselines(), rows.milestones(), amended);
    return rows.indicators().stream()
        .collect(groupingBy(IndicatorRow::itemPosition, mapping(aims::complete, toList())));
  }
}
