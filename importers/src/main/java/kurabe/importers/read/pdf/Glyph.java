package kurabe.importers.read.pdf;

/// A character as it is drawn. A ligature is one glyph with several characters.
///
/// @param area its em box: as wide as it advances, as high as its font
/// @param size of the font, in points
record Glyph(String text, Area area, double size, Turn turn) {

  boolean isSpace() {
    return text.isBlank() && !text.equals("\u3000");
  }

  Glyph at(Area other) {
    return new Glyph(text, other, size, turn);
  }
}
