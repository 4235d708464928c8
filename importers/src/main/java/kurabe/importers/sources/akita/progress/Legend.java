package kurabe.importers.sources.akita.progress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// The grades that the report explains, and what its other marks mean.
///
/// @param labels as they stand in the legend (`A`), of one width
record Legend(Set<String> labels) {

  /// What the plan itself defines, for a report that prints neither legend nor counts.
  private static final Set<String> OF_THE_PLAN = Set.of("A", "B", "C");

  private static final Pattern TITLE = Pattern.compile("[【\\[]?(評価(の)?(基準|区分|方法)|凡例)[】\\]]?");
  private static final Pattern ENTRY =
      Pattern.compile("[・*●○-]? ?([^ ・:*\\d-]{1,3}) ?[:\\t] ?\\S.*");

  /// Marks that say that no grade was given: the initiative had not begun.
  private static final Set<String> NOT_RATED = Set.of("-", "ー", "/", "...");

  /// What a grade may be decorated with: an arrow for the change, a footnote's asterisk.
  private static final Pattern DECORATION = Pattern.compile("[◎○●★☆*()▲▼↑↓→↗↘]");

  /// A mark is short and holds no figure; longer text in a grade's column is a label gone astray.
  private static final int LONGEST_MARK = 3;

  /// With decoration and spaces. Most cells are titles: they need no closer look.
  private static final int LONGEST_CELL = 8;

  private static final int LONGEST_TITLE = 20;

  static final String DASH = "-";

  Legend {
    labels = Set.copyOf(labels);
  }

  static boolean isTitle(Line line) {
    return line.text().length() <= LONGEST_TITLE
        && TITLE.matcher(JapaneseText.compact(line.text())).matches();
  }

  static Optional<String> findEntry(Line line) {
    Matcher entry = ENTRY.matcher(tabsKept(line));
    return entry.matches() ? Optional.of(entry.group(1)) : Optional.empty();
  }

  /// Both the legend and the printed counts say what a grade means.
  static Legend of(List<Line> entries, Stream<String> counted) {
    Set<String> labels = new LinkedHashSet<>();
    entries.forEach(line -> findEntry(line).ifPresent(labels::add));
    counted.forEach(labels::add);
    return new Legend(labels.isEmpty() ? OF_THE_PLAN : labels);
  }

  /// A grade of the legend, found also when it is full-width or decorated (`Ａ`, `◎A`).
  Optional<String> findLabel(String cell) {
    if (cell.length() > LONGEST_CELL) {
      return Optional.empty();
    }
    String text = JapaneseText.compact(cell);
    String plain = DECORATION.matcher(text).replaceAll("");
    return Stream.of(text, plain).filter(labels::contains).findFirst();
  }

  static boolean isNotRated(String cell) {
    return cell.length() <= LONGEST_CELL && NOT_RATED.contains(JapaneseText.compact(cell));
  }

  /// Surely a grade or the mark for none.
  boolean isKnown(String cell) {
    return isNotRated(cell) || findLabel(cell).isPresent();
  }

  /// Possibly a grade, even one that the legend does not know.
  boolean isMark(String cell) {
    if (cell.length() > LONGEST_CELL) {
      return false;
    }
    String text = JapaneseText.compact(cell);
    return isKnown(cell)
        || (!text.isEmpty() && text.length() <= LONGEST_MARK && !text.matches(".*\\d.*"));
  }

  private static String tabsKept(Line line) {
    return String.join("\t", line.cells().stream().map(JapaneseText::tidy).toList()).strip();
  }
}
