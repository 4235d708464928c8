package kurabe.importers.sources.estat;

import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.importers.read.Lookup;
import kurabe.importers.text.JapaneseText;

/// Which common indicator an item of a table is: by a reviewed list, or because it is called the
/// same. An item of some of a whole (of men, of one industry) is none.
final class Meanings {

  /// @param statistics what the survey's name contains, empty for any
  /// @param item name of a category
  private record Rule(String statistics, String item, String concept) {}

  private static final String LIST = "/kurabe/importers/estat/items.csv";

  private final List<Concept> concepts;
  private final List<Rule> rules;

  Meanings(ConceptCatalog catalog) {
    this.concepts = catalog.listConcepts();
    this.rules =
        Lookup.rows(LIST).stream()
            .map(row -> new Rule(row.get(0), row.get(1), row.get(2)))
            .toList();
  }

  /// @param statistics name of the survey
  /// @param dimensions in the order of the item's categories
  Optional<Item.Meant> find(String statistics, Item item, List<Dimension> dimensions) {
    List<Item.Meant> meant =
        item.categories().stream()
            .flatMap(
                category ->
                    concept(statistics, category).map(it -> new Item.Meant(it, category)).stream())
            .toList();
    return meant.size() == 1 && isWhole(item, meant.getFirst().category(), dimensions)
        ? Optional.of(meant.getFirst())
        : Optional.empty();
  }

  private static boolean isWhole(Item item, Category named, List<Dimension> dimensions) {
    for (int index = 0; index < dimensions.size(); index++) {
      Category category = item.categories().get(index);
      if (!category.equals(named) && dimensions.get(index).narrows(category)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Concept> concept(String statistics, Category category) {
    String name = JapaneseText.compact(category.name());
    Optional<String> code =
        rules.stream()
            .filter(rule -> statistics.contains(rule.statistics()))
            .filter(rule -> JapaneseText.compact(rule.item()).equals(name))
            .map(Rule::concept)
            .findFirst();
    return concepts.stream()
        .filter(
            concept ->
                code.map(it -> concept.code().value().equals(it))
                    .orElseGet(() -> JapaneseText.compact(concept.name()).equals(name)))
        .findFirst();
  }
}
