package kurabe.importers.sources.estat;

import java.util.List;
import kurabe.core.concept.Concept;
import kurabe.core.document.Cell;

/// What some values of a table measure.
///
/// @param categories one of each dimension that is neither area nor time
record Item(List<Category> categories) {

  /// An item that is a common indicator.
  ///
  /// @param category that names it
  record Meant(Concept concept, Category category) {}

  Item {
    categories = List.copyOf(categories);
  }

  String name() {
    return String.join("・", categories.stream().map(Category::name).toList());
  }

  /// Of its values, where they have none of their own.
  String unit() {
    return categories.stream()
        .map(Category::unit)
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElse("");
  }

  Cell cell() {
    return categories.getFirst().cell();
  }
}
