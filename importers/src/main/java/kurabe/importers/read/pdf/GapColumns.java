package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kurabe.importers.read.pdf.Ruling.Axis;

/// Finds tables without lines: rows whose pieces stand below each other, with the same strips left
/// free between them.
///
/// When in doubt it is text: three rows at least, every one with two pieces at least, and in all
/// columns but one the pieces are short, which the columns of a newspaper are not.
final class GapColumns {

  private static final int FEWEST_ROWS = 3;

  /// The longest that the middle one of a column's pieces may be.
  private static final int LONGEST = 12;

  /// How wide a strip must be, and how far rows may be apart, in parts of the size of type.
  private static final double STRIP = 1;

  private static final double APART = 3;

  private GapColumns() {}

  /// The lattices that would be drawn around such tables.
  ///
  /// @param rows from top to bottom
  static List<Lattice> find(List<List<TextLine>> rows) {
    List<Lattice> found = new ArrayList<>();
    int start = 0;
    while (start < rows.size()) {
      int end = start;
      while (end < rows.size() && goesOn(rows.subList(start, end + 1))) {
        end++;
      }
      List<List<TextLine>> run = rows.subList(start, end);
      if (isTable(run)) {
        found.add(lattice(run));
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private static boolean goesOn(List<List<TextLine>> run) {
    List<TextLine> last = run.getLast();
    return last.size() > 1 && strips(run).size() > 2 && (run.size() == 1 || isNear(run));
  }

  private static boolean isNear(List<List<TextLine>> run) {
    TextLine above = run.get(run.size() - 2).getFirst();
    TextLine below = run.getLast().getFirst();
    return below.area().top() - above.area().bottom() < APART * below.size();
  }

  private static boolean isTable(List<List<TextLine>> run) {
    if (run.size() < FEWEST_ROWS) {
      return false;
    }
    List<Double> strips = strips(run);
    long longColumns = 0;
    for (int column = 1; column < strips.size(); column++) {
      longColumns += isLong(run, strips.get(column - 1), strips.get(column)) ? 1 : 0;
    }
    return longColumns <= 1;
  }

  private static boolean isLong(List<List<TextLine>> run, double left, double right) {
    int[] lengths =
        run.stream()
            .flatMap(List::stream)
            .filter(piece -> left <= piece.area().centre() && piece.area().centre() <= right)
            .mapToInt(piece -> piece.text().length())
            .sorted()
            .toArray();
    return lengths.length > 0 && lengths[lengths.length / 2] > LONGEST;
  }

  /// The edges of the columns: the middles of the free strips, and the outer sides.
  private static List<Double> strips(List<List<TextLine>> run) {
    List<TextLine> pieces = run.stream().flatMap(List::stream).toList();
    double strip = STRIP * pieces.getFirst().size();
    List<Double> edges = new ArrayList<>();
    double covered = Double.NEGATIVE_INFINITY;
    for (TextLine piece : pieces.stream().sorted(BY_LEFT).toList()) {
      double left = piece.area().left();
      if (edges.isEmpty()) {
        edges.add(left - 1);
      } else if (left - covered >= strip) {
        edges.add((covered + left) / 2);
      }
      covered = Math.max(covered, piece.area().right());
    }
    edges.add(covered + 1);
    return edges;
  }

  private static final Comparator<TextLine> BY_LEFT = comparingDouble(piece -> piece.area().left());

  private static Lattice lattice(List<List<TextLine>> run) {
    List<Double> columns = strips(run);
    List<Double> rows = rowEdges(run);
    double left = columns.getFirst();
    double right = columns.getLast();
    Stream<Ruling> level = rows.stream().map(at -> new Ruling(Axis.LEVEL, at, left, right));
    Stream<Ruling> upright =
        columns.stream().map(at -> new Ruling(Axis.UPRIGHT, at, rows.getFirst(), rows.getLast()));
    return new Lattice(Stream.concat(level, upright).toList(), columns, rows);
  }

  private static List<Double> rowEdges(List<List<TextLine>> run) {
    List<Area> areas =
        run.stream().map(row -> Area.around(row.stream().map(TextLine::area).toList())).toList();
    double[] edges = new double[areas.size() + 1];
    edges[0] = areas.getFirst().top() - 1;
    for (int row = 1; row < areas.size(); row++) {
      edges[row] = (areas.get(row - 1).bottom() + areas.get(row).top()) / 2;
    }
    edges[areas.size()] = areas.getLast().bottom() + 1;
    return DoubleStream.of(edges).boxed().toList();
  }
}
