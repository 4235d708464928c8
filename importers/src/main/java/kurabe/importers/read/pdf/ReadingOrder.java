package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Puts the blocks of a page into the order in which they are read: a free strip from top to bottom
/// parts columns, which are read one after the other; otherwise from top to bottom.
final class ReadingOrder {

  /// How wide the strip between columns must be, in points.
  private static final double STRIP = 14;

  /// A column has at least so many lines.
  private static final int FEWEST = 2;

  private ReadingOrder() {}

  static List<Block> sort(List<Block> blocks) {
    if (blocks.size() < 2) {
      return blocks;
    }
    List<Block> fromLeft = sorted(blocks, block -> block.area().left());
    int columns = cut(fromLeft, block -> block.area().left(), block -> block.area().right(), STRIP);
    if (isColumns(fromLeft, columns)) {
      return halves(fromLeft, columns);
    }
    List<Block> fromTop = sorted(blocks, block -> block.area().top());
    int rows = cut(fromTop, block -> block.area().top(), block -> block.area().bottom(), 0);
    return rows > 0 ? halves(fromTop, rows) : inRow(fromTop);
  }

  private static boolean isColumns(List<Block> fromLeft, int cut) {
    return cut > 0
        && lines(fromLeft.subList(0, cut)) >= FEWEST
        && lines(fromLeft.subList(cut, fromLeft.size())) >= FEWEST;
  }

  /// How many blocks stand below each other.
  private static long lines(List<Block> blocks) {
    List<Block> lines = new ArrayList<>();
    for (Block block : sorted(blocks, each -> each.area().middle())) {
      if (lines.isEmpty() || lines.getLast().area().beside(block.area()) < 0.5) {
        lines.add(block);
      }
    }
    return lines.size();
  }

  private static List<Block> halves(List<Block> blocks, int cut) {
    return Stream.concat(
            sort(blocks.subList(0, cut)).stream(),
            sort(blocks.subList(cut, blocks.size())).stream())
        .toList();
  }

  /// Before which block the widest gap is; 0 where none is wide enough.
  private static int cut(
      List<Block> sorted,
      ToDoubleFunction<Block> start,
      ToDoubleFunction<Block> end,
      double narrowest) {
    int cut = 0;
    double widest = narrowest;
    double covered = end.applyAsDouble(sorted.getFirst());
    for (int index = 1; index < sorted.size(); index++) {
      double gap = start.applyAsDouble(sorted.get(index)) - covered;
      if (gap > widest) {
        widest = gap;
        cut = index;
      }
      covered = Math.max(covered, end.applyAsDouble(sorted.get(index)));
    }
    return cut;
  }

  /// Blocks that stand beside each other, or overlap.
  private static List<Block> inRow(List<Block> fromTop) {
    boolean row =
        fromTop.stream().allMatch(each -> each.area().beside(fromTop.getFirst().area()) > 0.5);
    return row ? sorted(fromTop, block -> block.area().left()) : fromTop;
  }

  private static List<Block> sorted(List<Block> blocks, ToDoubleFunction<Block> by) {
    return blocks.stream().sorted(comparingDouble(by)).toList();
  }
}
