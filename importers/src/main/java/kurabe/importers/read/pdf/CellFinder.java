package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the cells of a lattice: neighbours without a line between them are one.
final class CellFinder {

  private final Lattice lattice;

  private CellFinder(Lattice lattice) {
    this.lattice = lattice;
  }

  /// Row by row. Together they cover the lattice.
  static List<Span> find(Lattice lattice) {
    return new CellFinder(lattice).find();
  }

  private List<Span> find() {
    int width = lattice.width();
    Groups groups = new Groups(width * lattice.height());
    for (int row = 0; row < lattice.height(); row++) {
      for (int column = 0; column < width; column++) {
        if (column > 0 && !lattice.hasLeft(row, column)) {
          groups.unite(row * width + column, row * width + column - 1);
        }
        if (row > 0 && !lattice.hasTop(row, column)) {
          groups.unite(row * width + column, (row - 1) * width + column);
        }
      }
    }
    return groups.list().stream()
        .flatMap(this::spans)
        .sorted(comparingInt(Span::top).thenComparingInt(Span::left))
        .toList();
  }

  /// What is no rectangle, because a line is missing, is taken apart into its rows.
  private Stream<Span> spans(List<Integer> fields) {
    Span around = around(fields);
    int size = (around.bottom() - around.top() + 1) * (around.right() - around.left() + 1);
    return size == fields.size() ? Stream.of(around) : runs(Set.copyOf(fields)).stream();
  }

  private Span around(List<Integer> fields) {
    int width = lattice.width();
    var rows = fields.stream().collect(Collectors.summarizingInt(field -> field / width));
    var columns = fields.stream().collect(Collectors.summarizingInt(field -> field % width));
    return new Span(rows.getMin(), columns.getMin(), rows.getMax(), columns.getMax());
  }

  private List<Span> runs(Set<Integer> fields) {
    int width = lattice.width();
    List<Span> runs = new ArrayList<>();
    for (int field : fields.stream().sorted().toList()) {
      int row = field / width;
      int column = field % width;
      boolean first = column == 0 || !fields.contains(field - 1);
      if (first) {
        int end =
            IntStream.range(column, width)
                .takeWhile(c -> fields.contains(row * width + c))
                .max()
                .orElse(column);
        runs.add(new Span(row, column, row, end));
      }
    }
    return runs;
  }
}
