package kurabe.importers.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurabe.importers.testing.Edits;

/// What happens to documents on their way: each way to damage or to rearrange one.
///
/// @param name what is done
/// @param edit of the whole text
record Mutation(String name, UnaryOperator<String> edit) {

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
