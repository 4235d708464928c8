package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many columns of a terminal a text takes: characters of Japanese take two.
///
/// The ranges are those of Unicode's East Asian Width W and F, and the ambiguous ones that Japanese
/// terminals and fonts draw wide (`×`, `÷`, `…`, `▲`).
final class TextWidth {

  private static final Pattern UNBROKEN =
      Pattern.compile("[（「『【]*([!-~]+|\\s+|.)[、。）」』】％]*", Pattern.DOTALL);

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int codePoint) {
    if (codePoint < 0xA0) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isHalfWidth(codePoint) ? 1 : 2;
    };
  }

  /// Half-width kana, and the letters with accents of Western languages.
  private static boolean isHalfWidth(int codePoint) {
    return (codePoint >= 0xFF61 && codePoint <= 0xFFDC)
        || (codePoint >= 0xC0 && codePoint < 0x370 && codePoint != 0xD7 && codePoint != 0xF7);
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /// Broken between any two characters, as Japanese text is, but not inside a number or a word and
  /// not before a closing mark.
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Matcher pieces = UNBROKEN.matcher(text);
    while (pieces.find()) {
      String piece = pieces.group();
      if (!line.isEmpty() && of(line.toString()) + of(piece) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString());
    return lines;
  }
}
