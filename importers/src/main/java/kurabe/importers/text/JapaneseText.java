package kurabe.importers.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes text from different conversions comparable. What is stored or shown keeps its characters:
/// only [#tidyName] is for names, the other forms are for matching.
public final class JapaneseText {

  /// Punctuation that is set without spaces; letters of full width are none.
  private static final String PUNCTUATION = "ー・々「」『』【】〔〕、。";

  private static final Pattern BREAKS =
      Pattern.compile("[\\r\\n\\x0B\\f\\x{85}\\x{2028}\\x{2029}]+");

  /// Characters without width that count as spaces though Unicode does not call them so.
  private static final String INVISIBLE = "\u200B\uFEFF";

  private JapaneseText() {}

  /// For matching: one width of letters and digits (NFKC), ideographs for radicals, `・` for every
  /// middle dot, `~` for every wave dash, `-` for every dash and minus sign, `▲` for `△`; runs of
  /// spaces are one. Circled digits become digits: `KPI①` is `KPI1`.
  public static String tidy(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder tidied = new StringBuilder(folded.length());
    folded.chars().forEach(character -> tidied.append(fold((char) character)));
    return singleSpaced(tidied.toString());
  }

  /// Like [#tidy], without any space.
  public static String compact(String text) {
    return tidy(text).replace(" ", "");
  }

  /// For names: spaces that a conversion left between Japanese characters go, those around Latin
  /// words and figures stay. No other character changes.
  public static String tidyName(String text) {
    String spaced = singleSpaced(text);
    StringBuilder name = new StringBuilder(spaced.length());
    for (int index = 0; index < spaced.length(); index++) {
      if (!isStray(spaced, index)) {
        name.append(spaced.charAt(index));
      }
    }
    return name.toString();
  }

  /// For names and words: radicals that a conversion left become the ideographs that they stand
  /// for.
  /// No other character changes; NFKC would also narrow letters and open circled figures.
  public static String withIdeographs(String text) {
    StringBuilder ideographs = new StringBuilder(text.length());
    text.chars().forEach(character -> ideographs.append(Radicals.ofEitherBlock((char) character)));
    return ideographs.toString();
  }

  /// One line of several: without a space between Japanese characters, as they are broken anywhere;
  /// with one elsewhere. Spaces around the breaks go, all others stay.
  public static String joinLines(String text) {
    String[] lines = BREAKS.split(text, -1);
    if (lines.length == 1) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    for (String line : lines) {
      String bare = line.strip();
      if (!joined.isEmpty() && !bare.isEmpty()) {
        boolean japanese =
            isJapanese(joined.codePointBefore(joined.length())) && isJapanese(bare.codePointAt(0));
        joined.append(japanese ? "" : " ");
      }
      joined.append(bare);
    }
    return joined.toString();
  }

  private static boolean isStray(String spaced, int index) {
    return spaced.charAt(index) == ' '
        && isJapanese(spaced.codePointBefore(index))
        && isJapanese(spaced.codePointAt(index + 1));
  }

  private static boolean isJapanese(int character) {
    return PUNCTUATION.indexOf(character) >= 0
        || switch (UnicodeScript.of(character)) {
          case HAN, HIRAGANA, KATAKANA -> true;
          default -> false;
        };
  }

  /// One ordinary space for every run of spaces, none at the ends; nothing else changes.
  public static String singleSpaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (!isSpace(character)) {
        spaced.append(character);
      } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString().stripTrailing();
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || INVISIBLE.indexOf(character) >= 0;
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
