package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;

/// How many columns of a terminal a text takes: characters of Japanese take two.
///
/// The ranges are those of Unicode's East Asian Width W and F, and the ambiguous ones that Japanese
/// terminals and fonts draw wide (`×`, `÷`, `…`, `▲`).
final class TextWidth {

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

  /// Broken wherever the width is reached, as Japanese text is.
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      if (used + of(codePoint) > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(codePoint);
      used += of(codePoint);
    }
    lines.add(line.toString());
    return lines;
  }
}
