package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Joins lines of text that were broken only because the page has an edge.
final class Paragraphs {

  /// A shorter line, in characters, is a title or an entry of a list and ends where it was meant
  /// to.
  private static final double SHORTEST = 25;

  /// Room at the end of a full line, and differences of edges and sizes, in parts of the size of
  /// type.
  private static final double ROOM = 2.5;

  private static final double LARGEST_GAP = 0.95;

  private Paragraphs() {}

  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    TextLine above = new TextLine("", new Area(0, 0, 0, 0), 0);
    for (Block block : blocks) {
      if (block instanceof Block.Text(TextLine line)) {
        if (!joined.isEmpty() && goesOn(above, line, margin(blocks, above))) {
          joined.add(new Block.Text(together(joined.removeLast(), line)));
        } else {
          joined.add(block);
        }
        above = line;
      } else {
        joined.add(block);
        above = new TextLine("", new Area(0, 0, 0, 0), 0);
      }
    }
    return joined;
  }

  private static boolean goesOn(TextLine above, TextLine line, double margin) {
    double size = above.size();
    double gap = line.area().top() - above.area().bottom();
    double indent = line.area().left() - above.area().left();
    return above.area().width() >= SHORTEST * size
        && above.area().right() + ROOM * size >= margin
        && Math.abs(line.size() - size) < 0.1 * size
        && gap > -0.5 * size
        && gap < LARGEST_GAP * size
        && Math.abs(indent) < ROOM * size
        && !above.text().endsWith("。")
        && !Joint.startsEntry(line.text());
  }

  /// The right edge of the column that a line stands in.
  private static double margin(List<Block> blocks, TextLine line) {
    return blocks.stream()
        .filter(block -> Math.abs(block.area().left() - line.area().left()) < ROOM * line.size())
        .mapToDouble(block -> block.area().right())
        .max()
        .orElse(0);
  }

  private static TextLine together(Block above, TextLine line) {
    TextLine start = ((Block.Text) above).line();
    return new TextLine(
        start.text() + Joint.between(start.text(), line.text()) + line.text(),
        start.area().and(line.area()),
        start.size());
  }
}
