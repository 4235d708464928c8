package kurabe.importers.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.document.Merge;

/// Cells of a table that are drawn as one, from what each row says of its own.
final class Merges {

  private final List<Merge> finished = new ArrayList<>();

  /// By their first column, those that the next row may continue.
  private final Map<Integer, Merge> open = new HashMap<>();

  private Merges() {}

  static List<Merge> of(List<Block.Row> rows) {
    Merges merges = new Merges();
    for (int index = 0; index < rows.size(); index++) {
      merges.add(index + 1, rows.get(index));
    }
    merges.open.values().forEach(merges::finish);
    return merges.finished;
  }

  private void add(int number, Block.Row row) {
    Map<Integer, Merge> above = Map.copyOf(open);
    open.clear();
    int column = row.before() + 1;
    for (Block.TableCell cell : row.cells()) {
      Merge begun = above.get(column);
      open.put(
          column,
          cell.continued() && begun != null
              ? new Merge(begun.top(), column, number, begun.right())
              : new Merge(number, column, number, column + cell.span() - 1));
      column += cell.span();
    }
    above.forEach(
        (left, merge) -> {
          Merge below = open.get(left);
          if (below == null || below.top() != merge.top()) {
            finish(merge);
          }
        });
  }

  private void finish(Merge merge) {
    if (merge.top() < merge.bottom() || merge.left() < merge.right()) {
      finished.add(merge);
    }
  }
}
