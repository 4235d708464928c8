package kurabe.importers.read.pdf;

import java.util.List;

/// Characters that stand side by side.
///
/// @param size of most of its type, in points
record TextLine(String text, Area area, double size) {

  static TextLine of(List<Glyph> glyphs, Turn turn) {
    Area area = Area.around(glyphs.stream().map(Glyph::area).toList());
    double size = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
    return new TextLine(Spacing.text(glyphs), turn.back(area), size);
  }
}
