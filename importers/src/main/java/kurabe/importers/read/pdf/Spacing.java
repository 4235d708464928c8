package kurabe.importers.read.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;

/// Where there is a space between characters, and where a new column begins.
///
/// Japanese is set without spaces, but its characters are spread to fill a line, and stand a little
/// apart from Latin letters and figures.
final class Spacing {

  /// Gaps in parts of the size of type.
  private static final double COLUMN = 2;

  private static final double JAPANESE = 0.7;
  private static final double MIXED = 0.4;
  private static final double LATIN = 0.17;

  private Spacing() {}

  /// @param glyphs from the left to the right, spaces among them
  static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    Glyph before = glyphs.getFirst();
    boolean space = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        space = true;
      } else {
        boolean apart = space || isSpace(before, glyph);
        text.append(apart && !text.isEmpty() ? " " : "").append(glyph.text());
        before = glyph;
        space = false;
      }
    }
    return text.toString().strip();
  }

  private static boolean isSpace(Glyph left, Glyph right) {
    double gap = gap(left, right);
    boolean one = isJapanese(left.text().codePointBefore(left.text().length()));
    boolean other = isJapanese(right.text().codePointAt(0));
    if (one && other) {
      return gap > JAPANESE;
    }
    return gap > (one || other ? MIXED : LATIN);
  }

  /// Whether so much is left free between them that something else begins.
  static boolean isColumn(Glyph left, Glyph right) {
    return gap(left, right) > COLUMN;
  }

  private static double gap(Glyph left, Glyph right) {
    return (right.area().left() - left.area().right()) / Math.max(left.size(), right.size());
  }

  /// Letters and signs that are as wide as they are high.
  static boolean isJapanese(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default ->
          (character >= 0x3000 && character <= 0x303F)
              || (character >= 0xFF01 && character <= 0xFF60)
              || (character >= 0x2E80 && character <= 0x2FDF)
              || "・‧ー…‥※→←↑↓▲△▼▽●○◎◆◇■□★☆①②③④⑤⑥⑦⑧⑨⑩".indexOf(character) >= 0;
    };
  }
}
