package kurabe.importers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Makes variants of a report. An edit that changes nothing fails: its test would prove nothing.
public final class Edits {

  private Edits() {}

  public static String replace(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  public static String replaceAll(String text, String pattern, String to) {
    assertThat(Pattern.compile(pattern).matcher(text).find()).as(pattern).isTrue();
    return text.replaceAll(pattern, to);
  }

  /// Without the lines that begin so.
  public static String without(String text, String start) {
    assertThat(text.lines().anyMatch(line -> line.startsWith(start))).as(start).isTrue();
    return String.join("\n", text.lines().filter(line -> !line.startsWith(start)).toList());
  }

  /// Without the lines from one that begins so up to one that begins otherwise.
  public static String cut(String text, String from, String to) {
    int start = text.indexOf("\n" + from);
    int end = to.isEmpty() ? text.length() : text.indexOf("\n" + to, start + 1);
    assertThat(start).as(from).isNotNegative();
    assertThat(end).as(to).isGreaterThan(start);
    return text.substring(0, start) + text.substring(end);
  }

  public static String repeat(String text, String start) {
    return editLines(text, line -> line.startsWith(start), line -> line + "\n" + line);
  }

  /// Edits the cells of the rows, that is, of lines with tabs.
  public static String editRows(String text, UnaryOperator<List<String>> edit) {
    return editLines(
        text,
        line -> line.contains("\t"),
        line -> String.join("\t", edit.apply(new ArrayList<>(List.of(line.split("\t", -1))))));
  }

  public static String editRow(String text, String start, UnaryOperator<List<String>> edit) {
    return editLines(
        text,
        line -> line.startsWith(start + "\t"),
        line -> String.join("\t", edit.apply(new ArrayList<>(List.of(line.split("\t", -1))))));
  }

  private static String editLines(
      String text, Predicate<String> which, UnaryOperator<String> edit) {
    String edited =
        String.join(
            "\n", text.lines().map(line -> which.test(line) ? edit.apply(line) : line).toList());
    assertThat(edited.strip()).isNotEqualTo(text.strip());
    return edited;
  }

  public static String fullWidthDigits(String text) {
    return text.chars()
        .map(character -> character >= '0' && character <= '9' ? character - '0' + '０' : character)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// 1 for the first line.
  public static int lineOf(String text, String start) {
    List<String> lines = text.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).startsWith(start)) {
        return index + 1;
      }
    }
    throw new AssertionError("no line " + start);
  }
}
