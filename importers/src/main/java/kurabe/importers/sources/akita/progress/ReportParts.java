package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// The report cut into what it consists of.
///
/// @param overview what stands before the grade table, with the counts
/// @param table the grade table over all its pages; empty where there is none
/// @param legend the lines that explain the grades, wherever a page left room for them
/// @param details from 「主な取組の進捗状況」 to the end; empty where it is missing
record ReportParts(List<Line> overview, List<Line> table, List<Line> legend, List<Line> details) {

  private static final Pattern DETAILS_TITLE =
      Pattern.compile("([0-9]{1,2}|[IVX]+)?[.、]?(主|主要)な?取組.{0,12}");
  private static final Pattern DETAILS_AREA = Pattern.compile("【(?!.*(基準|凡例|評価)).+】(~.*)?");

  static ReportParts of(List<Line> lines) {
    int table = first(lines, 0, GradeHeader::isHeader).orElse(lines.size());
    int details = first(lines, table, ReportParts::opensDetails).orElse(lines.size());
    List<Line> legend = new ArrayList<>();
    List<Line> rows = new ArrayList<>();
    List<Line> overview = new ArrayList<>();
    sort(lines.subList(0, table), legend, overview);
    sort(lines.subList(table, details), legend, rows);
    return new ReportParts(overview, rows, legend, lines.subList(details, lines.size()));
  }

  /// The legend is its title and the entries that follow it, blank lines between them or not.
  private static void sort(List<Line> lines, List<Line> legend, List<Line> others) {
    boolean open = false;
    for (Line line : lines) {
      boolean entry = open && Legend.findEntry(line).isPresent() && !GradeHeader.isHeader(line);
      open = Legend.isTitle(line) || entry || (open && line.isBlank());
      (entry || Legend.isTitle(line) ? legend : others).add(line);
    }
  }

  private static boolean opensDetails(Line line) {
    if (line.cells().size() > 1) {
      return false;
    }
    String text = JapaneseText.compact(line.text());
    return DETAILS_TITLE.matcher(text).matches() || DETAILS_AREA.matcher(text).matches();
  }

  private static OptionalInt first(List<Line> lines, int from, Predicate<Line> test) {
    return IntStream.range(from, lines.size()).filter(i -> test.test(lines.get(i))).findFirst();
  }
}
