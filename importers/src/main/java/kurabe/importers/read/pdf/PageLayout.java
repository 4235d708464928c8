package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Turns what is drawn on a page into blocks: tables with lines, tables without, and text.
final class PageLayout {

  private final List<Block> blocks = new ArrayList<>();
  private List<Glyph> rest;

  private PageLayout(PageContent page) {
    this.rest = page.glyphs();
  }

  static LaidOutPage of(PageContent page) {
    PageLayout layout = new PageLayout(page);
    layout.take(Lattices.find(page.rulings()));
    layout.take(GapColumns.find(LineBuilder.rowsOfPieces(layout.rest)));
    LineBuilder.rowsOfPieces(layout.rest).stream()
        .flatMap(List::stream)
        .forEach(piece -> layout.blocks.add(new Block.Text(piece)));
    List<Block> ordered = Paragraphs.join(ReadingOrder.sort(layout.blocks));
    return new LaidOutPage(page.number(), page.width(), page.height(), page.signs(), ordered);
  }

  /// Makes tables of those lattices that are tables. Text inside two of them is the inner one's.
  private void take(List<Lattice> lattices) {
    IdentityHashMap<Lattice, List<Glyph>> inside = new IdentityHashMap<>();
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : rest) {
      innermost(lattices, glyph)
          .ifPresentOrElse(
              lattice -> inside.computeIfAbsent(lattice, _ -> new ArrayList<>()).add(glyph),
              () -> outside.add(glyph));
    }
    for (Lattice lattice : lattices) {
      List<Glyph> glyphs = inside.getOrDefault(lattice, List.of());
      PrintedTable table = TableBuilder.build(lattice, glyphs);
      if (isTable(table)) {
        blocks.add(new Block.Table(table));
      } else {
        outside.addAll(glyphs);
      }
    }
    rest = outside;
  }

  private static Optional<Lattice> innermost(List<Lattice> lattices, Glyph glyph) {
    return lattices.stream()
        .filter(lattice -> lattice.area().holds(glyph.area()))
        .min(comparingDouble(lattice -> lattice.area().size()));
  }

  /// A frame around text and the lines of a chart are none.
  private static boolean isTable(PrintedTable table) {
    return table.cells().stream().filter(cell -> !cell.isBlank()).count() > 1 && table.width() > 1;
  }
}
