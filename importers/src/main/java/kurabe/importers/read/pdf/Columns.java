package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Compares the columns and headers of the parts of a table.
final class Columns {

  /// How far an edge may lie from that of another page, in points.
  private static final double SNAP = 3.5;

  private static final int LONGEST_HEADER = 5;

  private Columns() {}

  /// Whether the outer edges agree, and all inner ones of the part that has fewer.
  static boolean match(List<Double> one, List<Double> other) {
    List<Double> fewer = one.size() <= other.size() ? one : other;
    List<Double> more = one.size() <= other.size() ? other : one;
    return near(one.getFirst(), other.getFirst())
        && near(one.getLast(), other.getLast())
        && fewer.stream().allMatch(edge -> more.stream().anyMatch(each -> near(edge, each)));
  }

  static List<Double> union(List<Double> one, List<Double> other) {
    Stream<Double> further =
        other.stream().filter(edge -> one.stream().noneMatch(each -> near(edge, each)));
    return Stream.concat(one.stream(), further).sorted().toList();
  }

  /// How many rows at the top of a later part are those at the top of the first.
  static int repeatedHeader(PrintedTable first, PrintedTable later) {
    List<List<String>> header = texts(first);
    List<List<String>> top = texts(later);
    int rows = 0;
    while (rows < Math.min(LONGEST_HEADER, Math.min(header.size(), top.size()))
        && header.get(rows).equals(top.get(rows))) {
      rows++;
    }
    return rows;
  }

  private static List<List<String>> texts(PrintedTable table) {
    List<List<String>> texts = new ArrayList<>();
    table.lines().stream().limit(LONGEST_HEADER).forEach(line -> texts.add(line.texts()));
    return texts;
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= SNAP;
  }
}
