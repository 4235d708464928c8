package kurabe.importers.read.pdf;

import java.util.List;

/// A page as blocks in the order in which they are read.
///
/// @param number counts from 1
record LaidOutPage(int number, double width, double height, PageSigns signs, List<Block> blocks) {
  LaidOutPage {
    blocks = List.copyOf(blocks);
  }

  /// As they are counted on the page.
  List<PrintedLine> lines() {
    return blocks.stream().flatMap(block -> lines(block).stream()).toList();
  }

  private static List<PrintedLine> lines(Block block) {
    return switch (block) {
      case Block.Text(TextLine line) ->
          List.of(new PrintedLine(List.of(new PrintedCell(line.text(), line.area()))));
      case Block.Table(PrintedTable table, _, _) -> table.lines();
    };
  }

  LaidOutPage with(List<Block> others) {
    return new LaidOutPage(number, width, height, signs, others);
  }
}
