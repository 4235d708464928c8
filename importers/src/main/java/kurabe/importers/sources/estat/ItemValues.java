package kurabe.importers.sources.estat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;

/// The values of a table by what they measure. What is no common indicator is named, with the
/// number
/// of its values.
final class ItemValues {

  private final Map<Item, List<JsonNode>> values = new LinkedHashMap<>();
  private final Map<Item, Item.Meant> meant = new LinkedHashMap<>();

  ItemValues(Answer answer, Meanings meanings, ProblemLog problems) {
    List<Dimension> dimensions = Dimension.items(answer.dimensions()).toList();
    for (JsonNode value : answer.values()) {
      Optional<Item> item = item(value, dimensions);
      item.ifPresent(it -> values.computeIfAbsent(it, _ -> new ArrayList<>()).add(value));
      if (item.isEmpty()) {
        problems.add(
            new Problem.SkippedRow(
                value.cells().getFirst().place(),
                String.join(
                    " ", value.cells().stream().skip(1).map(cell -> cell.text()).toList())));
      }
    }
    values.forEach(
        (item, its) ->
            meanings
                .find(answer.about("STAT_NAME"), item, dimensions)
                .ifPresentOrElse(
                    it -> meant.put(item, it),
                    () ->
                        problems.add(
                            new Problem.UnclaimedCategory(
                                item.cell().place(), item.name(), its.size()))));
  }

  Map<Item, Item.Meant> meant() {
    return meant;
  }

  List<JsonNode> of(Item item) {
    return values.getOrDefault(item, List.of());
  }

  List<String> names() {
    return values.keySet().stream().map(Item::name).toList();
  }

  /// Empty where a value names a category that the table does not describe.
  private static Optional<Item> item(JsonNode value, List<Dimension> dimensions) {
    List<Category> categories =
        dimensions.stream().flatMap(dimension -> dimension.of(value).stream()).toList();
    return categories.isEmpty() || categories.size() < dimensions.size()
        ? Optional.empty()
        : Optional.of(new Item(categories));
  }
}
