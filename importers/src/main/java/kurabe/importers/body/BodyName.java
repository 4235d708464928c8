package kurabe.importers.body;

import java.util.Map;
import kurabe.importers.text.JapaneseText;

/// A body's name without what its spellings differ in. Only variants that keep all 1,741
/// municipalities as distinct as they are: 鹿嶋市 and 鹿島市 are two cities.
final class BodyName {

  private static final Map<Character, Character> VARIANTS =
      Map.of('ヶ', 'ケ', '檮', '梼', '鰺', '鯵', '龍', '竜', '竈', '釜');

  private BodyName() {}

  static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    JapaneseText.compact(name)
        .chars()
        .map(each -> VARIANTS.getOrDefault((char) each, (char) each))
        .forEach(each -> folded.append((char) each));
    return folded.toString();
  }
}
