package kurabe.core.profiling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Merge;
import kurabe.core.profile.Role;

/// Finds the header of a table and says what its columns seem to be.
public final class TableGuess {

  private static final int FIRST_ROWS = 30;
  private static final int SAMPLE = 50;
  private static final int HEADER_ROWS = 3;
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[(]?\\d{1,3}[)]|\\d{1,3}[.、]?(?=[^\\d.,%])).{3,}");
  private static final Pattern FIGURE = Pattern.compile("[▲+-]?[\\d,]+(?:\\.\\d+)?\\D{0,4}");

  private final Grid grid;

  private TableGuess(Grid grid) {
    this.grid = grid;
  }

  /// Empty where nothing looks like a header: a picture's text, an address.
  public static Optional<DocumentTable> of(Grid grid) {
    TableGuess guess = new TableGuess(grid);
    return guess.headerRow().map(row -> guess.table(row, guess.headerRows(row)));
  }

  /// The same with a header that a person points at.
  public static DocumentTable at(Grid grid, int row, int rows) {
    return new TableGuess(grid).table(row, rows);
  }

  /// The first row in which at least half as many columns can be told as in the best one: years
  /// over columns tell less than what is below them.
  private Optional<Integer> headerRow() {
    int limit = Math.min(FIRST_ROWS, grid.rows().size());
    int best = IntStream.range(0, limit).map(this::score).max().orElse(0);
    return IntStream.range(0, limit)
        .boxed()
        .filter(row -> score(row) > 1 && score(row) * 2 >= best)
        .findFirst();
  }

  private int score(int row) {
    return (int)
        grid.rows().get(row).stream()
            .map(cell -> compact(cell.text()))
            .filter(text -> !text.isEmpty())
            .filter(text -> ColumnGuess.isTime(text) || isName(text))
            .count();
  }

  private static boolean isName(String text) {
    return !FIGURE.matcher(text).matches() && ColumnGuess.of(text, List.of()).isPresent();
  }

  /// A header goes on while its merged cells do, or while the next row tells more of the columns.
  private int headerRows(int row) {
    int bottom =
        grid.merges().stream()
            .filter(merge -> merge.top() == number(row))
            .mapToInt(Merge::bottom)
            .max()
            .orElse(number(row));
    int merged = bottom - number(row) + 1;
    boolean second = row + 1 < grid.rows().size() && score(row + 1) > 1 && hasGaps(row);
    return Math.clamp(Math.max(merged, second ? 2 : 1), 1, HEADER_ROWS);
  }

  private boolean hasGaps(int row) {
    return grid.rows().get(row).stream().anyMatch(Cell::isBlank)
        || grid.rows().get(row).size() < grid.rows().get(row + 1).size();
  }

  private int number(int row) {
    return grid.rows().get(row).stream().findFirst().map(Cell::row).orElse(row + 1);
  }

  private DocumentTable table(int row, int rows) {
    int width =
        IntStream.range(row, Math.min(row + rows, grid.rows().size()))
            .map(i -> grid.rows().get(i).size())
            .max()
            .orElse(0);
    List<DraftColumn> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      columns.add(column(row, rows, column));
    }
    return new DocumentTable(grid, row, rows, columns);
  }

  private DraftColumn column(int row, int rows, int column) {
    List<String> parts = new ArrayList<>();
    for (int i = row; i < Math.min(row + rows, grid.rows().size()); i++) {
      String part = i == row + rows - 1 ? text(i, column) : over(i, column, row + rows);
      if (!part.isEmpty() && !parts.contains(part)) {
        parts.add(part);
      }
    }
    List<String> sample = sample(row + rows, column);
    String header = String.join("\n", parts);
    Optional<Role> role =
        parts.reversed().stream()
            .flatMap(part -> ColumnGuess.of(part, sample).stream())
            .findFirst();
    boolean numbered =
        role.filter(Role::needsLevel).isPresent()
            && sample.stream().anyMatch(text -> NUMBERED.matcher(text).matches());
    return new DraftColumn(header, role, parts.isEmpty() ? "" : parts.getLast(), "", numbered);
  }

  /// A merged cell, or one whose merging was lost, belongs to what is below it to the right.
  private String over(int row, int column, int end) {
    String own = text(row, column);
    boolean beneath = IntStream.range(row + 1, end).anyMatch(i -> !text(i, column).isEmpty());
    for (int left = column - 1; own.isEmpty() && beneath && left >= 0; left--) {
      own = text(row, left);
    }
    return own;
  }

  private String text(int row, int column) {
    if (row >= grid.rows().size() || column >= grid.rows().get(row).size()) {
      return "";
    }
    return compact(grid.rows().get(row).get(column).text());
  }

  private List<String> sample(int from, int column) {
    return IntStream.range(from, Math.min(from + SAMPLE, grid.rows().size()))
        .mapToObj(row -> text(row, column))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000\\u00A0]+", "");
  }
}
