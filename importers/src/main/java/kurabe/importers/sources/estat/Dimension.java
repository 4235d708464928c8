package kurabe.importers.sources.estat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the values of a table are told apart by.
///
/// @param id `area`, `time`, `tab`, `cat01`; values name their category by it
/// @param categories by their codes, filled while the answer is read
record Dimension(String id, Map<String, Category> categories) {

  static final String AREA = "area";
  static final String TIME = "time";

  /// Neither areas nor times: what is counted, and of whom.
  boolean isItem() {
    return !id.equals(AREA) && !id.equals(TIME);
  }

  Optional<Category> of(JsonNode value) {
    return Optional.ofNullable(categories.get(value.text("@" + id)));
  }

  /// Whether a category narrows down what a value speaks of.
  boolean narrows(Category category) {
    return categories.size() > 1 && !category.isWhole();
  }

  static Optional<Category> find(List<Dimension> dimensions, String id, JsonNode value) {
    return dimensions.stream()
        .filter(dimension -> dimension.id().equals(id))
        .flatMap(dimension -> dimension.of(value).stream())
        .findFirst();
  }

  static Stream<Dimension> items(List<Dimension> dimensions) {
    return dimensions.stream().filter(Dimension::isItem);
  }
}
