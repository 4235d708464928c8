package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Turns what is drawn on a page into blocks: tables with lines, tables without, and text.
final class PageLayout {

  private final List<Block> blocks = new ArrayList<>();
  private final List<PrintedTable> frames = new ArrayList<>();
  private List<Glyph> rest;

  private PageLayout(List<Glyph> glyphs) {
    this.rest = glyphs;
  }

  static LaidOutPage of(PageContent page) {
    PageLayout layout = new PageLayout(page.glyphs());
    layout.take(Lattices.find(page.rulings()));
    layout.takeFrame(Furniture.MARGIN * page.height());
    layout.take(GapColumns.find(LineBuilder.rowsOfPieces(layout.rest)));
    layout.blocks.addAll(texts(layout.rest));
    return new LaidOutPage(
        page.number(), page.width(), page.height(), page.signs(), inOrder(layout.blocks));
  }

  private static List<Block> texts(List<Glyph> glyphs) {
    return LineBuilder.rowsOfPieces(glyphs).stream()
        .flatMap(List::stream)
        .<Block>map(Block.Text::new)
        .toList();
  }

  private static List<Block> inOrder(List<Block> blocks) {
    return Paragraphs.join(ReadingOrder.sort(blocks));
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
        frames.add(table);
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

  /// Keeps the frame together that the page begins with, if it holds nothing but text.
  ///
  /// @param margin above which a running head may stand
  private void takeFrame(double margin) {
    frames.stream()
        .filter(frame -> frame.cells().stream().anyMatch(cell -> !cell.isBlank()))
        .filter(frame -> blocks.stream().noneMatch(block -> reaches(block.area(), frame.area())))
        .filter(frame -> rest.stream().allMatch(glyph -> isFree(glyph.area(), frame, margin)))
        .findFirst()
        .ifPresent(this::add);
  }

  private static boolean reaches(Area block, Area frame) {
    return block.top() < frame.bottom();
  }

  private static boolean isFree(Area glyph, PrintedTable frame, double margin) {
    return frame.area().holds(glyph)
        || glyph.middle() > frame.area().bottom()
        || glyph.middle() < Math.min(margin, frame.area().top());
  }

  private void add(PrintedTable frame) {
    List<Glyph> inside = rest.stream().filter(glyph -> frame.area().holds(glyph.area())).toList();
    blocks.add(new Block.Frame(frame, inOrder(texts(inside))));
    rest = rest.stream().filter(glyph -> !frame.area().holds(glyph.area())).toList();
  }
}
