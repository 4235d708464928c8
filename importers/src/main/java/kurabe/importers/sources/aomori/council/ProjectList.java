package kurabe.importers.sources.aomori.council;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurabe.core.council.Project;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.VerticalText;

/// Finds the list of the year's projects and gives each its field.
final class ProjectList {

  static final String NAME = "DX関連事業ロードマップ";

  private static final Pattern HEADING = Pattern.compile("(?:令和.{1,2}年度)?" + NAME);
  private static final Pattern HEADER = Pattern.compile("(?:項目)?事業名");
  private static final Pattern END = Pattern.compile("[^■()]{2,20}分野");

  private ProjectList() {}

  /// Empty where the slides have no such list.
  static List<Project> read(List<Line> lines, ProblemLog log) {
    List<FieldCount> counts = FieldCount.list(lines);
    OptionalInt begin = find(lines, 0, line -> is(HEADING, line) || is(HEADER, line));
    if (begin.isEmpty()) {
      counts.stream()
          .findFirst()
          .ifPresent(count -> log.add(new Problem.MissingTable(count.line().place(), NAME)));
      return List.of();
    }
    List<Line> part = lines.subList(begin.getAsInt(), end(lines, begin.getAsInt()));
    List<Project> rows = ProjectReader.read(VerticalText.assemble(part), log);
    return ProjectCheck.withFields(rows, counts, part.getLast(), log);
  }

  /// Up to the first page that is headed by a field; before the fields' counts none is.
  private static int end(List<Line> lines, int begin) {
    int counted = find(lines, begin, FieldCount::isOn).orElse(begin);
    return find(lines, counted, line -> is(END, line)).orElse(lines.size());
  }

  private static OptionalInt find(List<Line> lines, int from, Predicate<Line> wanted) {
    return IntStream.range(from, lines.size()).filter(at -> wanted.test(lines.get(at))).findFirst();
  }

  static boolean isHeading(Line line) {
    return is(HEADING, line);
  }

  static boolean isHeader(Line line) {
    return is(HEADER, line);
  }

  private static boolean is(Pattern pattern, Line line) {
    return pattern.matcher(JapaneseText.compact(line.text())).matches();
  }
}
