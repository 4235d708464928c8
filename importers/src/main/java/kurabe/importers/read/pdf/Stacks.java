package kurabe.importers.read.pdf;

import java.util.List;

/// Finds vertical writing that is drawn as upright characters one below the other.
///
/// Each such character nearly touches the one above or below it and keeps away from those beside it;
/// in horizontal writing it is the other way round.
final class Stacks {

  /// In parts of the size of type.
  private static final double TOUCHING = 0.3;

  private static final double AWAY = 0.25;
  private static final double ALIGNED = 0.25;

  /// Pages with more characters than this outside of tables are not looked through.
  private static final int MOST = 5_000;

  private Stacks() {}

  static List<Glyph> turn(List<Glyph> glyphs) {
    if (glyphs.size() > MOST) {
      return glyphs;
    }
    return glyphs.stream()
        .map(glyph -> isStacked(glyph, glyphs) ? glyph.turned(Turn.DOWN) : glyph)
        .toList();
  }

  private static boolean isStacked(Glyph glyph, List<Glyph> all) {
    if (glyph.turn() != Turn.RIGHT || !Spacing.isJapanese(glyph.text().codePointAt(0))) {
      return false;
    }
    double above = Double.MAX_VALUE;
    double beside = Double.MAX_VALUE;
    for (Glyph other : all) {
      Area one = glyph.area();
      Area two = other.area();
      if (other != glyph && Math.abs(one.centre() - two.centre()) < ALIGNED * glyph.size()) {
        above = Math.min(above, gap(one.top(), one.bottom(), two.top(), two.bottom()));
      } else if (Math.abs(one.middle() - two.middle()) < glyph.size() / 2) {
        beside = Math.min(beside, gap(one.left(), one.right(), two.left(), two.right()));
      }
    }
    return above < TOUCHING * glyph.size() && beside > above + AWAY * glyph.size();
  }

  private static double gap(double start, double end, double otherStart, double otherEnd) {
    return Math.abs(Math.max(start, otherStart) - Math.min(end, otherEnd));
  }
}
