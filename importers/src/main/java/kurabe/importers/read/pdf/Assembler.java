package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Merge;
import kurabe.core.source.Place;

/// Numbers the lines of laid-out pages and gathers their tables, over all pages that one crosses.
///
/// A blank line stands where blocks are parted, as in a text edition; it has no number on its page.
final class Assembler {

  private final List<Line> lines = new ArrayList<>();
  private final List<GridDraft> grids = new ArrayList<>();
  private int page;
  private int printed;
  private String title = "";

  private Assembler() {}

  static Assembler of(List<LaidOutPage> pages) {
    Assembler assembler = new Assembler();
    pages.forEach(assembler::add);
    return assembler;
  }

  List<Line> lines() {
    return lines;
  }

  List<Grid> grids() {
    return grids.stream().map(GridDraft::grid).toList();
  }

  private void add(LaidOutPage laidOut) {
    page = laidOut.number();
    printed = 0;
    title = "";
    BlockGaps gaps = BlockGaps.of(laidOut.blocks());
    for (int index = 0; index < laidOut.blocks().size(); index++) {
      if (gaps.isBefore(index)) {
        lines.add(line(List.of("")));
      }
      add(laidOut.blocks().get(index));
    }
  }

  private void add(Block block) {
    switch (block) {
      case Block.Text(TextLine line) -> {
        title = line.text();
        print(List.of(title));
      }
      case Block.Table table -> add(table);
    }
  }

  private void add(Block.Table block) {
    GridDraft grid = block.goesOn() && !grids.isEmpty() ? grids.getLast() : new GridDraft(title);
    if (!block.goesOn()) {
      grids.add(grid);
    }
    List<Place> places = new ArrayList<>();
    for (PrintedLine row : block.table().lines()) {
      print(row.texts());
      places.add(lines.getLast().place());
    }
    grid.add(block, places);
    title = "";
  }

  private void print(List<String> cells) {
    printed++;
    lines.add(line(cells));
  }

  private Line line(List<String> cells) {
    Place place = new Place.OnPage(page, Math.max(1, printed));
    return new Line(page, lines.size() + 1, cells, place);
  }

  /// A table while its parts are put together.
  private static final class GridDraft {

    private final String name;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    GridDraft(String name) {
      this.name = name;
    }

    void add(Block.Table block, List<Place> places) {
      int above = rows.size() - block.repeated();
      List<PrintedLine> printed = block.table().lines();
      for (int row = block.repeated(); row < printed.size(); row++) {
        rows.add(cells(above + row + 1, printed.get(row), places.get(row)));
      }
      block.table().cells().stream()
          .map(TableCell::span)
          .filter(span -> span.isMerged() && span.top() >= block.repeated())
          .map(span -> merge(span.down(above)))
          .forEach(merges::add);
    }

    private static List<Cell> cells(int number, PrintedLine line, Place place) {
      return IntStream.range(0, line.cells().size())
          .mapToObj(column -> new Cell(number, column + 1, line.texts().get(column), place))
          .toList();
    }

    private static Merge merge(Span span) {
      return new Merge(span.top() + 1, span.left() + 1, span.bottom() + 1, span.right() + 1);
    }

    Grid grid() {
      return new Grid(name, rows, merges, PdfFormat.MEDIA_TYPE);
    }
  }
}
