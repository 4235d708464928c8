package kurabe.core.concordance;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Japanese text without the differences that a typesetter makes: width of letters, spaces, case.
final class Folding {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int KATAKANA_FROM = 'ァ';
  private static final int KATAKANA_TO = 'ヶ';
  private static final int TO_HIRAGANA = 'ぁ' - 'ァ';

  private Folding() {}

  /// Keeps every letter and mark apart that is not the same letter in another width.
  static String fold(String text) {
    return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /// For likeness only: case, kana and marks do not count either (`キャッシュレス` is
  /// `きゃっしゅれす`, `AI・RPA` is `airpa`).
  static String loosely(String text) {
    String letters = NO_LETTER.matcher(fold(text).toLowerCase(ROOT)).replaceAll("");
    StringBuilder folded = new StringBuilder(letters.length());
    letters.codePoints().map(Folding::hiragana).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int hiragana(int character) {
    return character >= KATAKANA_FROM && character <= KATAKANA_TO
        ? character + TO_HIRAGANA
        : character;
  }
}
