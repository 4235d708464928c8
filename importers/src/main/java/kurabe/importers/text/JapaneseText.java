package kurabe.importers.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes text from different conversions comparable. What is stored or shown keeps its characters:
/// only [#tidyName] is for names, the other forms are for matching.
public final class JapaneseText {

  private static final String SPACES =
      "[\\s\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]+";

  /// Kana, ideographs and the punctuation that is set without spaces; not letters of full width.
  private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー・々「」『』【】〔〕、。]";

  private static final Pattern ANY_SPACES = Pattern.compile(SPACES);
  private static final Pattern STRAY_SPACES =
      Pattern.compile("(?<=" + JAPANESE + ") (?=" + JAPANESE + ")");

  private JapaneseText() {}

  /// For matching: one width of letters and digits (NFKC), ideographs for radicals, `・` for every
  /// middle dot, `~` for every wave dash, `-` for every dash and minus sign, `▲` for `△`; runs of
  /// spaces are one. Circled digits become digits: `KPI①` is `KPI1`.
  public static String tidy(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder tidied = new StringBuilder(folded.length());
    folded.chars().forEach(character -> tidied.append(fold((char) character)));
    return spaced(tidied.toString());
  }

  /// Like [#tidy], without any space.
  public static String compact(String text) {
    return tidy(text).replace(" ", "");
  }

  /// For names: spaces that a conversion left between Japanese characters go, those around Latin
  /// words and figures stay. No other character changes.
  public static String tidyName(String text) {
    return STRAY_SPACES.matcher(spaced(text)).replaceAll("");
  }

  private static String spaced(String text) {
    return ANY_SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static char fold(char character) {
    return switch (character) {
      case '\u2027', '\u00B7', '\u2022', '\u2219', '\u22C5' -> '・';
      case '\u301C', '\u223C', '\u223E' -> '~';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500' -> '-';
      case '△' -> '▲';
      default -> Radicals.ideograph(character);
    };
  }
}
