package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Decides what frames are: below a table of the same width, on the next page, the rest of it;
/// everywhere else a mere ornament around text.
final class Frames {

  private Frames() {}

  static List<LaidOutPage> resolve(List<LaidOutPage> pages) {
    List<LaidOutPage> resolved = new ArrayList<>();
    for (LaidOutPage page : pages) {
      List<Block> before = resolved.isEmpty() ? List.of() : resolved.getLast().blocks();
      List<Block> blocks = new ArrayList<>();
      for (Block block : page.blocks()) {
        blocks.addAll(resolve(block, blocks.isEmpty() ? before : List.of()));
      }
      resolved.add(page.with(blocks));
    }
    return resolved;
  }

  /// @param before the blocks of the page before, if this one is the first on its page
  private static List<Block> resolve(Block block, List<Block> before) {
    return switch (block) {
      case Block.Frame(PrintedTable rest, List<Block> inside) ->
          before.reversed().stream().limit(1).anyMatch(last -> isAsWide(last, rest))
              ? List.of(new Block.Table(rest))
              : inside;
      case Block.Text _, Block.Table _ -> List.of(block);
    };
  }

  private static boolean isAsWide(Block block, PrintedTable rest) {
    return block instanceof Block.Table(PrintedTable table, _, _)
        && Columns.match(table.columns(), rest.columns());
  }
}
