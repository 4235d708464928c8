package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.document.Cell;
import kurabe.core.source.Place;
import kurabe.importers.text.JapaneseText;

/// The header of a table: for each column what stands over it, from the top.
///
/// @param parts compact, by column; empty where nothing stands over a column
record Header(List<List<String>> parts, Place place, int rows) {

  Header {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /// Reads the header whose first row is at `index`.
  static Header at(GridRows grid, int index, int rows) {
    int width =
        IntStream.range(index, index + rows).map(i -> grid.row(i).cells().size()).max().orElse(0);
    List<List<String>> parts = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      parts.add(parts(grid, index, rows, column));
    }
    return new Header(parts, grid.row(index).place(), rows);
  }

  private static List<String> parts(GridRows grid, int index, int rows, int column) {
    List<String> parts = new ArrayList<>();
    for (int row = index; row < index + rows; row++) {
      boolean last = row == index + rows - 1;
      String part = last ? own(grid, row, column) : over(grid, row, column, index + rows);
      if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static String own(GridRows grid, int row, int column) {
    return JapaneseText.compact(grid.header(row, column).text());
  }

  /// Where merged cells were lost, a blank cell over one that is not belongs to the text on its
  /// left.
  private static String over(GridRows grid, int row, int column, int end) {
    String own = own(grid, row, column);
    boolean beneath = IntStream.range(row + 1, end).anyMatch(i -> isFilled(grid, i, column));
    for (int left = column - 1; own.isEmpty() && beneath && left >= 0; left--) {
      own = own(grid, row, left);
    }
    return own;
  }

  private static boolean isFilled(GridRows grid, int row, int column) {
    Cell cell = grid.row(row).at(column);
    return !cell.isBlank();
  }

  int width() {
    return parts.size();
  }

  boolean isBlank(int column) {
    return column >= parts.size() || parts.get(column).isEmpty();
  }

  /// The column's parts joined: `2025.12月末/値(D)`.
  String text(int column) {
    return isBlank(column) ? "" : String.join("/", parts.get(column));
  }

  List<String> texts() {
    return IntStream.range(0, width()).mapToObj(this::text).toList();
  }

  /// Each part by itself, and all of them together.
  Stream<String> names(int column) {
    return isBlank(column)
        ? Stream.empty()
        : Stream.concat(parts.get(column).stream(), Stream.of(text(column)));
  }

  boolean holds(Matching pattern) {
    return IntStream.range(0, width())
        .anyMatch(column -> names(column).anyMatch(pattern::isWithin));
  }
}
