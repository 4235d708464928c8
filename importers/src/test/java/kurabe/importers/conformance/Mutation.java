package kurabe.importers.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.importers.testing.Edits;

/// What happens to documents on their way: each way to damage or to rearrange one.
///
/// @param name what is done
/// @param edit of the whole text
record Mutation(String name, UnaryOperator<String> edit) {

  private static final int SWAPPED = 6;
  private static final int MOST_HEADERS = 40;
  private static final Pattern ROW = Pattern.compile("[\t,]");

  byte[] apply(byte[] bytes) {
    return edit.apply(new String(bytes, UTF_8)).getBytes(UTF_8);
  }

  static List<Mutation> of(String text) {
    List<Mutation> all = new ArrayList<>();
    IntStream.range(1, 20)
        .forEach(
            part ->
                all.add(
                    new Mutation(
                        "truncated at " + part * 5 + "%",
                        it -> it.substring(0, it.length() * part / 20))));
    all.add(new Mutation("full-width digits", Edits::fullWidthDigits));
    List<Integer> rows = rows(text);
    rows.forEach(row -> all.add(new Mutation("row " + row + " repeated", it -> repeat(it, row))));
    rows.forEach(row -> all.add(new Mutation("row " + row + " removed", it -> remove(it, row))));
    all.add(new Mutation("a column added", it -> cells(it, Mutation::extend)));
    IntStream.range(0, SWAPPED)
        .forEach(
            column ->
                all.add(
                    new Mutation(
                        "columns " + column + " and " + (column + 1) + " swapped",
                        it -> cells(it, line -> swap(line, column)))));
    headers(text)
        .forEach(
            header ->
                all.add(
                    new Mutation(
                        "header «" + header + "» renamed", it -> it.replace(header, "別の見出し"))));
    return List.copyOf(all);
  }

  /// At most some dozens, spread over the document.
  private static List<Integer> rows(String text) {
    List<String> lines = text.lines().toList();
    List<Integer> rows =
        IntStream.range(0, lines.size())
            .filter(row -> ROW.matcher(lines.get(row)).results().count() > 1)
            .boxed()
            .toList();
    int step = Math.max(1, rows.size() / 40);
    return IntStream.range(0, rows.size())
        .filter(index -> index % step == 0)
        .mapToObj(rows::get)
        .toList();
  }

  private static String swap(String line, int column) {
    String separator = line.contains("\t") ? "\t" : ",";
    List<String> cells = new ArrayList<>(List.of(line.split(separator, -1)));
    if (column + 1 < cells.size()) {
      Collections.swap(cells, column, column + 1);
    }
    return String.join(separator, cells);
  }

  /// The cells of the first row of each table: what stands there is what a row is read by.
  private static List<String> headers(String text) {
    List<String> headers = new ArrayList<>();
    boolean above = false;
    for (String line : text.lines().toList()) {
      boolean row = ROW.matcher(line).results().count() > 1 && !line.contains("。");
      if (row && !above) {
        Stream.of(ROW.split(line)).map(String::strip).forEach(headers::add);
      }
      above = row;
    }
    return headers.stream().filter(it -> it.length() > 1).distinct().limit(MOST_HEADERS).toList();
  }

  private static String repeat(String text, int row) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.addAll(row, Collections.nCopies(1, lines.get(row)));
    return String.join("\n", lines);
  }

  private static String remove(String text, int row) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.remove(row);
    return String.join("\n", lines);
  }

  private static String cells(String text, UnaryOperator<String> edit) {
    return String.join(
        "\n",
        text.lines()
            .map(line -> ROW.matcher(line).results().count() > 1 ? edit.apply(line) : line)
            .toList());
  }

  private static String extend(String line) {
    return line + (line.contains("\t") ? "\t" : ",") + "備考欄";
  }
}
