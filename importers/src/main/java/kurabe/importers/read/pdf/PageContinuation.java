package kurabe.importers.read.pdf;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;

/// Finds tables that cross pages: the last thing on one page and the first on the next, with the
/// same columns. Some parts may lack columns that others have: nothing on their page needed them.
final class PageContinuation {

  private record Position(int page, int block) {}

  private final List<LaidOutPage> pages;
  private final List<List<Block>> blocks;

  private PageContinuation(List<LaidOutPage> pages) {
    this.pages = pages;
    this.blocks =
        pages.stream()
            .<List<Block>>map(page -> new ArrayList<>(page.blocks()))
            .collect(toCollection(ArrayList::new));
  }

  static List<LaidOutPage> join(List<LaidOutPage> pages) {
    PageContinuation continuation = new PageContinuation(pages);
    continuation.chains().forEach(continuation::joinParts);
    return continuation.result();
  }

  private List<LaidOutPage> result() {
    List<LaidOutPage> result = new ArrayList<>();
    for (LaidOutPage page : pages) {
      List<Block> left = blocks.get(result.size());
      left.removeIf(block -> block instanceof Block.Table(var table, _, _) && table.height() == 0);
      result.add(page.with(left));
    }
    return result;
  }

  private List<List<Position>> chains() {
    List<List<Position>> chains = new ArrayList<>();
    for (int page = 1; page < pages.size(); page++) {
      if (continues(pages.get(page - 1), pages.get(page))) {
        Position upper = new Position(page - 1, pages.get(page - 1).blocks().size() - 1);
        if (chains.isEmpty() || !chains.getLast().getLast().equals(upper)) {
          chains.add(new ArrayList<>(List.of(upper)));
        }
        chains.getLast().add(new Position(page, 0));
      }
    }
    return chains;
  }

  private static boolean continues(LaidOutPage before, LaidOutPage after) {
    return !before.blocks().isEmpty()
        && !after.blocks().isEmpty()
        && before.blocks().getLast() instanceof Block.Table(var upper, _, _)
        && after.blocks().getFirst() instanceof Block.Table(var lower, _, _)
        && Columns.match(upper.columns(), lower.columns());
  }

  private void joinParts(List<Position> chain) {
    List<Double> columns =
        chain.stream().map(each -> table(each).columns()).reduce(Columns::union).orElseThrow();
    chain.forEach(each -> put(each, new Block.Table(table(each).withColumns(columns))));
    PrintedTable first = table(chain.getFirst());
    for (int index = 1; index < chain.size(); index++) {
      join(first, chain.get(index - 1), chain.get(index));
    }
  }

  private void join(PrintedTable first, Position upper, Position lower) {
    Block.Table above = (Block.Table) blocks.get(upper.page()).get(upper.block());
    int header = Columns.repeatedHeader(first, table(lower));
    TableJoint joint = new TableJoint(above.table(), table(lower), header).repair();
    put(upper, new Block.Table(joint.upper(), above.goesOn(), above.repeated()));
    put(lower, new Block.Table(joint.lower(), true, header));
  }

  private PrintedTable table(Position at) {
    return ((Block.Table) blocks.get(at.page()).get(at.block())).table();
  }

  private void put(Position at, Block.Table table) {
    blocks.get(at.page()).set(at.block(), table);
  }
}
