package kurabe.importers.sources.aomori.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.council.AgendaItem;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// Reads the headings of a meeting's points: `（１）…`, below it `ア …`, or both in one line.
final class Agenda {

  private static final Pattern POINT =
      Pattern.compile(
          "(?U)\\s*([（(]\\s*[0-9０-９]{1,2}\\s*[)）])\\s*(?:([ア-ン])(?=[\\s　]))?\\s*(.*\\S)\\s*");

  private static final Pattern PART = Pattern.compile("(?U)\\s*([ア-ン])[\\s　]+(.*\\S)\\s*");

  private final Map<String, AgendaItem> items = new LinkedHashMap<>();
  private String point = "";

  /// @param lines between the heading of the agenda and its end
  static List<AgendaItem> read(List<Line> lines) {
    Agenda agenda = new Agenda();
    lines.forEach(agenda::read);
    return List.copyOf(agenda.items.values());
  }

  private void read(Line line) {
    parse(line.text(), line, point)
        .ifPresent(
            item -> {
              items.putIfAbsent(item.number(), item);
              point = item.number().replaceAll("[ア-ン]$", "");
            });
  }

  /// Points with parts below them are only headings of those.
  static List<AgendaItem> leaves(List<AgendaItem> items) {
    List<AgendaItem> leaves = new ArrayList<>(items);
    leaves.removeIf(
        item ->
            items.stream()
                .anyMatch(
                    other -> !other.equals(item) && other.number().startsWith(item.number())));
    return List.copyOf(leaves);
  }

  /// @param text the heading, of which `line` is the first line
  /// @param point the number that a part without one belongs under; empty where none was met
  static Optional<AgendaItem> parse(String text, Line line, String point) {
    Matcher whole = POINT.matcher(text);
    if (whole.matches()) {
      String part = whole.group(2) == null ? "" : whole.group(2);
      return Optional.of(item(JapaneseText.compact(whole.group(1)) + part, whole.group(3), line));
    }
    Matcher part = PART.matcher(text);
    return part.matches() && !point.isEmpty()
        ? Optional.of(item(point + part.group(1), part.group(2), line))
        : Optional.empty();
  }

  private static AgendaItem item(String number, String title, Line line) {
    return new AgendaItem(
        number, JapaneseText.tidyName(JapaneseText.withIdeographs(title)), line.citation());
  }
}
