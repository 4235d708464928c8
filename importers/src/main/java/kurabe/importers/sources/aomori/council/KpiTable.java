package kurabe.importers.sources.aomori.council;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.council.KpiOutline;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.VerticalText;

/// Reads the table of fields, KPIs and examples of their indicators. The fields run downwards, the
/// KPIs' names are broken over lines, each example has a mark.
final class KpiTable {

  private static final String NAME = "KPI及び中間指標に関する補足資料";

  private static final Pattern HEADING = Pattern.compile(NAME);
  private static final Pattern HEADER = Pattern.compile("(?:分野)?(?:KPI)?中間指標の例|分野");
  private static final Pattern EXAMPLE = Pattern.compile("(?U)(.*?)\\s*[•・●⚫‣]\\s+(\\S.*)");
  private static final Pattern MORE = Pattern.compile("(?U)\\s*(?:など|等)\\s*$");
  private static final Pattern NOTE = Pattern.compile("(?U)\\s*※.*");

  private final List<Line> printed;
  private final List<Row> rows = new ArrayList<>();
  private String field = "";
  private boolean open;

  private record Row(
      String field, Line line, List<String> name, List<KpiOutline.Example> examples) {

    KpiOutline outline() {
      return new KpiOutline(field, BrokenLines.join(name), examples, List.of(), line.citation());
    }
  }

  private KpiTable(List<Line> printed) {
    this.printed = printed;
  }

  /// Empty where the slides have no such table.
  static List<KpiOutline> read(List<Line> lines, ProblemLog log) {
    List<Line> from = lines.stream().dropWhile(line -> !begins(line)).toList();
    List<Line> part = from.stream().takeWhile(line -> !ends(line)).toList();
    if (part.isEmpty()) {
      DashboardDraft.findHeading(lines)
          .ifPresent(line -> log.add(new Problem.MissingTable(line.place(), NAME)));
      return List.of();
    }
    if (part.size() == from.size()) {
      log.add(new Problem.TruncatedTable(part.getLast().place(), NAME));
    }
    KpiTable table = new KpiTable(part);
    VerticalText.assemble(part).forEach(table::readLine);
    return table.outlines(log);
  }

  private static boolean begins(Line line) {
    String text = JapaneseText.compact(line.text());
    return HEADING.matcher(text).matches() || text.endsWith("中間指標の例");
  }

  private static boolean ends(Line line) {
    return NOTE.matcher(line.text()).matches() || DashboardDraft.isHeading(line);
  }

  private void readLine(Line line) {
    Matcher example = EXAMPLE.matcher(JapaneseText.singleSpaced(line.text()).strip());
    if (line.isBlank()) {
      open = false;
    } else if (isHead(line)) {
      open = false;
    } else if (!printed.contains(line)) {
      field = line.text();
    } else if (example.matches()) {
      name(example.group(1), line);
      example(example.group(2), line);
    } else if (open) {
      goOn(line);
    } else {
      name(line.text(), line);
    }
  }

  private static boolean isHead(Line line) {
    String text = JapaneseText.compact(line.text());
    return HEADING.matcher(text).matches() || HEADER.matcher(text).matches();
  }

  /// A name after examples is the next KPI's.
  private void name(String words, Line line) {
    if (!words.isBlank()) {
      if (rows.isEmpty() || !rows.getLast().examples().isEmpty()) {
        rows.add(new Row(field, line, new ArrayList<>(), new ArrayList<>()));
      }
      rows.getLast().name().add(words);
    }
  }

  private void example(String words, Line line) {
    if (!rows.isEmpty()) {
      rows.getLast().examples().add(new KpiOutline.Example(tidied(words), line.citation()));
    }
    open = !MORE.matcher(words).find();
  }

  private void goOn(Line line) {
    KpiOutline.Example begun = rows.getLast().examples().removeLast();
    String whole = BrokenLines.join(List.of(begun.name(), line.text()));
    rows.getLast().examples().add(new KpiOutline.Example(tidied(whole), begun.citation()));
    open = !MORE.matcher(line.text()).find();
  }

  private static String tidied(String words) {
    return BrokenLines.join(List.of(MORE.matcher(words).replaceAll("")));
  }

  private List<KpiOutline> outlines(ProblemLog log) {
    rows.stream()
        .filter(row -> row.examples().isEmpty())
        .forEach(
            row ->
                log.add(new Problem.UnclaimedText(row.line().place(), row.line().text().strip())));
    return rows.stream().filter(row -> !row.examples().isEmpty()).map(Row::outline).toList();
  }
}
