package kurabe.importers.read.pdf;

import java.util.List;

/// What is drawn on a page, as far as reading needs it.
///
/// @param number counts from 1
/// @param width and `height` in points, of the page as it is seen
/// @param rulings as drawn: a table's line may come in many pieces
record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    PageSigns signs) {
  PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }
}
