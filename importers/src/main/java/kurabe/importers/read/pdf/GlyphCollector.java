package kurabe.importers.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kurabe.importers.text.Glyphs;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Collects the characters that a page shows.
final class GlyphCollector {

  /// Of the em box above the line that characters stand on.
  private static final double ASCENT = 0.88;

  /// Smaller type, in points, is not for people: search engines or sensors are meant to find it.
  private static final double SMALLEST = 1;

  /// How far text may lean away from level, as a tangent; a watermark across the page leans more.
  private static final double SLANT = 0.2;

  /// More characters than this no page can show so that people could read them.
  private static final int MOST = 200_000;

  /// What a font prints but does not name.
  private static final String UNKNOWN = "\uFFFD";

  static final class TooMuchText extends RuntimeException {}

  private final PageFrame frame;
  private final List<Glyph> glyphs = new ArrayList<>();

  GlyphCollector(PageFrame frame) {
    this.frame = frame;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  boolean isEmpty() {
    return glyphs.stream().allMatch(Glyph::isSpace);
  }

  /// Whether the fonts say what most of the characters are.
  boolean isLegible() {
    long printed = glyphs.stream().filter(glyph -> !glyph.isSpace()).count();
    long unknown = glyphs.stream().filter(glyph -> glyph.text().equals(UNKNOWN)).count();
    return printed > 0 && 2 * unknown <= printed;
  }

  void add(Matrix place, PDFont font, int code, Vector advance) throws IOException {
    String text = text(font, code);
    boolean vertical = font.isVertical();
    double width = vertical ? font.getWidth(code) / 1000 : advance.getX();
    Point2D origin = see(place, 0, 0);
    Point2D right = see(place, 1, 0);
    Point2D up = see(place, 0, 1);
    double size = origin.distance(up);
    if (text.isEmpty() || size < SMALLEST || leans(origin, right)) {
      return;
    }
    Area area = area(place, width);
    if (glyphs.size() > MOST) {
      throw new TooMuchText();
    }
    if (frame.shows(area)) {
      Turn turn = Turn.of(right.getX() - origin.getX(), right.getY() - origin.getY());
      glyphs.add(new Glyph(text, area, size, vertical ? turn.clockwise() : turn));
    }
  }

  private static boolean leans(Point2D origin, Point2D right) {
    double x = Math.abs(right.getX() - origin.getX());
    double y = Math.abs(right.getY() - origin.getY());
    return Math.min(x, y) > SLANT * Math.max(x, y);
  }

  private Area area(Matrix place, double width) {
    Point2D low = see(place, 0, ASCENT - 1);
    Point2D high = see(place, width, ASCENT);
    return new Area(low.getX(), low.getY(), low.getX(), low.getY())
        .and(new Area(high.getX(), high.getY(), high.getX(), high.getY()));
  }

  private Point2D see(Matrix place, double x, double y) {
    Point2D.Float point = place.transformPoint((float) x, (float) y);
    return frame.see(point.getX(), point.getY());
  }

  private static String text(PDFont font, int code) {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null) {
      return UNKNOWN;
    }
    return text.isBlank() ? text : Glyphs.printed(text.replaceAll("\\p{Cntrl}", ""));
  }
}
