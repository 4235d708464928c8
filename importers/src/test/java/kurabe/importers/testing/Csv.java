package kurabe.importers.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A CSV text without quotes, changed the way that people and programs change it.
///
/// @param rows each a list that may be changed
public record Csv(List<List<String>> rows) {

  /// A byte order mark at the beginning is left out.
  public static Csv of(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Csv(
        bare.lines()
            .<List<String>>map(line -> new ArrayList<>(Arrays.asList(line.split(",", -1))))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  public Csv with(Consumer<List<List<String>>> change) {
    Csv copy = Csv.of(text());
    change.accept(copy.rows);
    return copy;
  }

  public Csv withColumns(Consumer<List<String>> change) {
    return with(rows -> rows.forEach(change));
  }

  /// @param row and `column` count from 1
  public Csv withCell(int row, int column, String text) {
    return with(rows -> rows.get(row - 1).set(column - 1, text));
  }

  public Csv withSwappedColumns(int one, int other) {
    return withColumns(row -> Collections.swap(row, one - 1, other - 1));
  }

  public Csv withoutColumn(int column) {
    return withColumns(row -> row.remove(column - 1));
  }

  /// Number of the first column whose header is this.
  public int column(String header) {
    return rows.getFirst().indexOf(header) + 1;
  }

  public String text() {
    return rows.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining());
  }
}
