package kurabe.importers.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Characters of the CJK Radicals Supplement and the ideographs that they stand for (Unicode
/// property Equivalent_Unified_Ideograph). Fonts in PDF files map the glyph of 青 or 民 to them, and
/// unlike the Kangxi radicals NFKC leaves them as they are.
final class Radicals {

  private static final String PAIRS =
      "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺"
          + "⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艺⻀艻"
          + "⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食"
          + "⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

  private static final Map<Character, Character> IDEOGRAPHS = ideographs();

  private Radicals() {}

  /// Nearly every character is outside the block, and every character of a report comes by here.
  static char ideograph(char character) {
    return character < '\u2E80' || character > '\u2EFF'
        ? character
        : IDEOGRAPHS.getOrDefault(character, character);
  }

  /// Also for the Kangxi radicals (⽤ for 用), which compatibility folding knows.
  static char ofEitherBlock(char character) {
    return character >= '\u2F00' && character <= '\u2FDF'
        ? Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC).charAt(0)
        : ideograph(character);
  }

  private static Map<Character, Character> ideographs() {
    Map<Character, Character> map = new HashMap<>();
    for (int index = 0; index < PAIRS.length(); index += 2) {
      map.put(PAIRS.charAt(index), PAIRS.charAt(index + 1));
    }
    return Map.copyOf(map);
  }
}
