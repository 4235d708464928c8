package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where more is left free between two blocks than usual on the page, so that they are parted.
///
/// @param gaps in front of each block
/// @param usual the gap between most lines of text
record BlockGaps(List<Double> gaps, double usual) {

  /// How much more than usual, in parts of it, and in points.
  private static final double MORE = 1.6;

  private static final double LEAST = 4;

  static BlockGaps of(List<Block> blocks) {
    List<Double> gaps = new ArrayList<>();
    for (int index = 0; index < blocks.size(); index++) {
      gaps.add(
          index == 0 ? 0 : blocks.get(index).area().top() - blocks.get(index - 1).area().bottom());
    }
    double[] between =
        IntStream.range(1, blocks.size())
            .filter(index -> !isTable(blocks, index) && !isTable(blocks, index - 1))
            .mapToDouble(gaps::get)
            .filter(gap -> gap > 0)
            .sorted()
            .toArray();
    return new BlockGaps(gaps, between.length == 0 ? 0 : between[between.length / 2]);
  }

  private static boolean isTable(List<Block> blocks, int index) {
    return blocks.get(index) instanceof Block.Table;
  }

  /// A block that begins above the end of the one before it stands in another column.
  boolean isBefore(int index) {
    double gap = gaps.get(index);
    return index > 0 && (gap < -LEAST || gap > Math.max(LEAST, MORE * usual));
  }
}
