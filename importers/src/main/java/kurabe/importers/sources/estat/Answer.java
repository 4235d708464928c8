package kurabe.importers.sources.estat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Grid;

/// What the interface answered.
///
/// @param nodes its objects in the order in which they begin
record Answer(List<JsonNode> nodes) {

  private static final String ROOT = "GET_STATS_DATA";
  private static final String DATA = ROOT + "/STATISTICAL_DATA";

  /// Empty when a table is something else.
  static Optional<Answer> find(Grid grid) {
    List<JsonNode> nodes =
        grid.rows().stream()
            .filter(row -> !row.isEmpty() && row.getFirst().text().startsWith(ROOT))
            .map(JsonNode::new)
            .toList();
    return nodes.isEmpty() ? Optional.empty() : Optional.of(new Answer(nodes));
  }

  /// 0 where all went well; 1 where there is no such data.
  String status() {
    return text("RESULT", "STATUS", ROOT);
  }

  String message() {
    return text("RESULT", "ERROR_MSG", ROOT);
  }

  /// Something about the table: a text, or an object with a code and a text.
  String about(String name) {
    return text("TABLE_INF", name, DATA);
  }

  /// How many values there are in all, and the number of the last one that was sent.
  String result(String name) {
    return text("RESULT_INF", name, DATA);
  }

  /// What marks that stand for a value mean.
  Stream<JsonNode> notes() {
    return at("/DATA_INF/NOTE");
  }

  List<JsonNode> values() {
    return at("/DATA_INF/VALUE").toList();
  }

  List<Dimension> dimensions() {
    List<Dimension> dimensions = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (node.path().equals(DATA + "/CLASS_INF/CLASS_OBJ")) {
        dimensions.add(new Dimension(node.text("@id"), new HashMap<>()));
      } else if (node.path().equals(DATA + "/CLASS_INF/CLASS_OBJ/CLASS") && !dimensions.isEmpty()) {
        Category category = Category.of(node);
        dimensions.getLast().categories().put(category.code(), category);
      }
    }
    return dimensions;
  }

  private Stream<JsonNode> at(String path) {
    return nodes.stream().filter(node -> node.path().equals(DATA + path));
  }

  private String text(String object, String name, String root) {
    return nodes.stream()
        .flatMap(
            node ->
                node.path().equals(root + "/" + object)
                    ? node.find(name).stream()
                    : node.path().equals(root + "/" + object + "/" + name)
                        ? node.find("$").stream()
                        : Stream.empty())
        .map(cell -> cell.text().strip())
        .findFirst()
        .orElse("");
  }
}
