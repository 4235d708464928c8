package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;

/// Tables in a text whose cells are separated by tabs. Lines without tabs between two that have
/// some
/// belong to the table, unless one of them is blank.
final class TextBlocks {

  private final String mediaType;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> above = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();
  private final List<Line> pending = new ArrayList<>();

  private TextBlocks(String mediaType) {
    this.mediaType = mediaType;
  }

  static List<Block> of(List<Line> lines, String mediaType) {
    TextBlocks blocks = new TextBlocks(mediaType);
    lines.forEach(blocks::add);
    blocks.finish();
    return blocks.blocks;
  }

  private void add(Line line) {
    if (line.cells().size() > 1 && !line.isBlank()) {
      rows.addAll(pending);
      pending.clear();
      rows.add(line);
    } else if (line.isBlank()) {
      finish();
    } else if (rows.isEmpty()) {
      above.add(line);
    } else {
      pending.add(line);
    }
  }

  private void finish() {
    if (!rows.isEmpty()) {
      blocks.add(
          new Block(above, new Grid(rows.stream().map(TextBlocks::row).toList(), mediaType)));
      above.clear();
      rows.clear();
    }
    above.addAll(pending);
    pending.clear();
  }

  /// Rows count in the document: the place tells them apart.
  private static List<Cell> row(Line line) {
    List<Cell> cells = new ArrayList<>(line.cells().size());
    for (String text : line.cells()) {
      cells.add(new Cell(line.number(), cells.size() + 1, text, line.place()));
    }
    return cells;
  }
}
