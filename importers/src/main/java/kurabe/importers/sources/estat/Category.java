package kurabe.importers.sources.estat;

import java.util.Set;
import kurabe.core.document.Cell;
import kurabe.importers.text.JapaneseText;

/// One of the things that a dimension tells apart: an area, a time, an item, a sex.
///
/// @param unit of its values, empty where each value or none has one
/// @param cell of its name
record Category(String code, String name, String unit, Cell cell) {

  private static final Set<String> WHOLES =
      Set.of("総数", "計", "合計", "総計", "全体", "総合計", "男女計", "全産業", "全国計");

  static Category of(JsonNode node) {
    Cell cell = node.find("@name").orElse(node.cells().getFirst());
    return new Category(node.text("@code"), node.text("@name"), node.text("@unit"), cell);
  }

  /// Whether it stands for everything that the dimension tells apart.
  boolean isWhole() {
    return WHOLES.contains(JapaneseText.compact(name));
  }
}
