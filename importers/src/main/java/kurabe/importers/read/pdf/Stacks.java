package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds vertical writing that is drawn as upright characters one below the other.
///
/// Each such character nearly touches the one above or below it and keeps away from those beside
/// it;
/// in horizontal writing it is the other way round.
final class Stacks {

  /// In parts of the size of type.
  private static final double TOUCHING = 0.3;

  private static final double AWAY = 0.25;
  private static final double ALIGNED = 0.25;

  private final List<Glyph> fromLeft;

  private Stacks(List<Glyph> glyphs) {
    this.fromLeft =
        glyphs.stream().sorted(comparingDouble(glyph -> glyph.area().centre())).toList();
  }

  static List<Glyph> turn(List<Glyph> glyphs) {
    Stacks stacks = new Stacks(glyphs);
    return IntStream.range(0, glyphs.size()).mapToObj(stacks::turned).toList();
  }

  /// The same for a text that runs one way throughout: one character may be left over for its last
  /// column.
  static List<Glyph> turnAll(List<Glyph> glyphs) {
    List<Glyph> turned = turn(glyphs);
    long down = turned.stream().filter(glyph -> glyph.turn() == Turn.DOWN).count();
    return 2 * down > glyphs.size()
        ? glyphs.stream().map(glyph -> glyph.turned(Turn.DOWN)).toList()
        : turned;
  }

  private Glyph turned(int index) {
    Glyph glyph = fromLeft.get(index);
    if (glyph.turn() != Turn.RIGHT || !Spacing.isJapanese(glyph.text().codePointAt(0))) {
      return glyph;
    }
    double above = above(index);
    boolean stacked =
        above < TOUCHING * glyph.size() && beside(glyph) > above + AWAY * glyph.size();
    return stacked ? glyph.turned(Turn.DOWN) : glyph;
  }

  /// How near the next character above or below is.
  private double above(int index) {
    Area area = fromLeft.get(index).area();
    double reach = ALIGNED * fromLeft.get(index).size();
    IntPredicate aligned =
        other -> Math.abs(fromLeft.get(other).area().centre() - area.centre()) < reach;
    return IntStream.concat(
            IntStream.iterate(index - 1, other -> other >= 0 && aligned.test(other), o -> o - 1),
            IntStream.iterate(
                index + 1, other -> other < fromLeft.size() && aligned.test(other), o -> o + 1))
        .mapToObj(other -> fromLeft.get(other).area())
        .mapToDouble(other -> gap(area.top(), area.bottom(), other.top(), other.bottom()))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private double beside(Glyph glyph) {
    Area area = glyph.area();
    return fromLeft.stream()
        .map(Glyph::area)
        .filter(other -> Math.abs(other.middle() - area.middle()) < glyph.size() / 2)
        .filter(other -> Math.abs(other.centre() - area.centre()) >= ALIGNED * glyph.size())
        .mapToDouble(other -> gap(area.left(), area.right(), other.left(), other.right()))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static double gap(double start, double end, double otherStart, double otherEnd) {
    return Math.abs(Math.max(start, otherStart) - Math.min(end, otherEnd));
  }
}
