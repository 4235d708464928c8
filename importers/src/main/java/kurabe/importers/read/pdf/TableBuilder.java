package kurabe.importers.read.pdf;

import java.util.List;

/// Fills the cells of a lattice with the text that stands in them.
final class TableBuilder {

  private TableBuilder() {}

  /// @param glyphs that stand in the lattice
  static PrintedTable build(Lattice lattice, List<Glyph> glyphs) {
    List<TableCell> cells =
        CellFinder.find(lattice).stream().map(span -> cell(lattice, span, glyphs)).toList();
    return new PrintedTable(lattice.columns(), lattice.rows(), cells);
  }

  private static TableCell cell(Lattice lattice, Span span, List<Glyph> glyphs) {
    Area area = lattice.area(span);
    List<Glyph> inside = glyphs.stream().filter(glyph -> area.holds(glyph.area())).toList();
    return new TableCell(
        span,
        text(inside, area),
        area,
        lattice.isOpen(span, span.top()),
        lattice.isOpen(span, span.bottom() + 1));
  }

  private static String text(List<Glyph> glyphs, Area cell) {
    List<TextLine> lines = LineBuilder.lines(glyphs);
    double margin = lines.stream().mapToDouble(line -> margin(line, cell)).min().orElse(0);
    return Joint.join(lines, room(lines, cell) - 2 * Math.max(0, margin));
  }

  private static double room(List<TextLine> lines, Area cell) {
    return lines.stream().limit(1).mapToDouble(line -> line.turn().level(cell).width()).sum();
  }

  private static double margin(TextLine line, Area cell) {
    return line.turn().level(line.area()).left() - line.turn().level(cell).left();
  }
}
