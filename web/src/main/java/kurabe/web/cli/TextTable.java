package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table in plain text whose columns line up although its characters differ in width.
final class TextTable {

  private static final String GAP = "  ";

  private final int widest;
  private final List<List<List<String>>> rows = new ArrayList<>();

  /// @param widest columns of a terminal that a cell takes before it is broken into lines
  TextTable(int widest) {
    this.widest = widest;
  }

  /// @param cells each a list of lines
  void row(List<List<String>> cells) {
    rows.add(cells.stream().map(this::wrapped).toList());
  }

  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> widths = IntStream.range(0, columns).mapToObj(this::width).toList();
    String rule = "-".repeat(widths.stream().mapToInt(width -> width + GAP.length()).sum());
    List<String> lines = new ArrayList<>();
    for (List<List<String>> row : rows) {
      lines.addAll(lines(row, widths));
      lines.add(rule);
    }
    return lines;
  }

  private List<String> wrapped(List<String> cell) {
    return cell.stream().flatMap(line -> TextWidth.wrapped(line, widest).stream()).toList();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .flatMap(row -> row.get(column).stream())
        .mapToInt(TextWidth::of)
        .max()
        .orElse(0);
  }

  private static List<String> lines(List<List<String>> row, List<Integer> widths) {
    int height = row.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(i -> line(row, i, widths)).toList();
  }

  private static String line(List<List<String>> row, int index, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      List<String> cell = row.get(column);
      String text = index < cell.size() ? cell.get(index) : "";
      line.append(TextWidth.padded(text, widths.get(column))).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
