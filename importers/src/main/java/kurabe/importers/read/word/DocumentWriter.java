package kurabe.importers.read.word;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.source.Place;
import kurabe.importers.read.office.CellBudget;
import kurabe.importers.read.office.TooLargeException;
import kurabe.importers.text.JapaneseText;

/// Numbers the lines of a document through, the rows of tables with them. A table or frame inside a
/// cell follows the row.
final class DocumentWriter {

  private final String mediaType;
  private final CellBudget budget;
  private final List<Line> lines = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private String heading = "";

  DocumentWriter(String mediaType, CellBudget budget) {
    this.mediaType = mediaType;
    this.budget = budget;
  }

  List<Line> lines() {
    return lines;
  }

  List<Grid> grids() {
    return grids;
  }

  void write(List<Block> blocks) throws TooLargeException {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph(String text) -> paragraph(text);
        case Block.Table(List<Block.Row> rows) -> table(rows);
        case Block.Box(List<Block> inner) -> write(inner);
      }
    }
  }

  private void paragraph(String text) {
    for (String line : text.split("\n", -1)) {
      add(List.of(line.split("\t", -1)));
    }
    heading = text.isBlank() ? heading : JapaneseText.joinLines(text).strip();
  }

  private void table(List<Block.Row> rows) throws TooLargeException {
    String name = heading;
    List<List<Cell>> written = new ArrayList<>();
    for (Block.Row row : rows) {
      List<String> texts = texts(row);
      Place place = add(texts);
      budget.spend(texts.size(), place);
      written.add(cells(written.size() + 1, texts, place));
      write(
          row.cells().stream()
              .flatMap(cell -> cell.blocks().stream())
              .filter(DocumentWriter::isInner)
              .toList());
    }
    grids.add(new Grid(name, written, Merges.of(rows), mediaType));
  }

  private static boolean isInner(Block block) {
    return !(block instanceof Block.Paragraph);
  }

  private static List<String> texts(Block.Row row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < row.before(); column++) {
      texts.add("");
    }
    for (Block.TableCell cell : row.cells()) {
      texts.add(cell.continued() ? "" : text(cell));
      for (int column = 1; column < cell.span(); column++) {
        texts.add("");
      }
    }
    return texts;
  }

  private static String text(Block.TableCell cell) {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : cell.blocks()) {
      if (block instanceof Block.Paragraph(String text)) {
        paragraphs.add(text.replace('\t', ' '));
      }
    }
    return JapaneseText.joinLines(String.join("\n", paragraphs));
  }

  private static List<Cell> cells(int row, List<String> texts, Place place) {
    List<Cell> cells = new ArrayList<>(texts.size());
    for (String text : texts) {
      cells.add(new Cell(row, cells.size() + 1, text, place));
    }
    return cells;
  }

  private Place add(List<String> cells) {
    Line line = new Line(1, lines.size() + 1, cells.isEmpty() ? List.of("") : cells);
    lines.add(line);
    return line.place();
  }
}
