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
    return new TableCell(span, text(inside, area), area, lattice.isOpenBelow(span));
  }

  private static String text(List<Glyph> glyphs, Area cell) {
    List<TextLine> lines = LineBuilder.lines(glyphs);
    double margin =
        lines.stream().mapToDouble(line -> line.area().left() - cell.left()).min().orElse(0);
    return Joint.join(lines, cell.width() - 2 * Math.max(0, margin));
  }
}
