package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;
import kurabe.importers.read.pdf.Ruling.Axis;

/// Glyphs and lines as a page would draw them: Japanese characters as wide as high, others half.
final class Typeset {

  static final double SIZE = 10;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();

  /// @param left and `top` of the first character
  Typeset text(double left, double top, String text) {
    double at = left;
    for (int character : text.codePoints().toArray()) {
      double width = Spacing.isJapanese(character) ? SIZE : SIZE / 2;
      glyphs.add(glyph(at, top, width, Character.toString(character)));
      at += width;
    }
    return this;
  }

  /// Upright characters one below the other.
  Typeset vertical(double left, double top, String text) {
    double at = top;
    for (int character : text.codePoints().toArray()) {
      glyphs.add(glyph(left, at, SIZE, Character.toString(character)));
      at += SIZE;
    }
    return this;
  }

  private static Glyph glyph(double left, double top, double width, String text) {
    return new Glyph(text, new Area(left, top, left + width, top + SIZE), SIZE, Turn.RIGHT);
  }

  Typeset level(double at, double from, double to) {
    rulings.add(new Ruling(Axis.LEVEL, at, from, to));
    return this;
  }

  Typeset upright(double at, double from, double to) {
    rulings.add(new Ruling(Axis.UPRIGHT, at, from, to));
    return this;
  }

  /// All lines of a table without merged cells.
  Typeset grid(List<Double> columns, List<Double> rows) {
    columns.forEach(at -> upright(at, rows.getFirst(), rows.getLast()));
    rows.forEach(at -> level(at, columns.getFirst(), columns.getLast()));
    return this;
  }

  List<Glyph> glyphs() {
    return List.copyOf(glyphs);
  }

  List<Ruling> rulings() {
    return List.copyOf(rulings);
  }

  LaidOutPage page(int number) {
    PageSigns signs = new PageSigns(true, false, false, false);
    return PageLayout.of(new PageContent(number, 600, 800, glyphs, rulings, signs));
  }

  /// The cells of every line of the page, in reading order.
  List<List<String>> lines() {
    return page(1).lines().stream().map(PrintedLine::texts).toList();
  }
}
