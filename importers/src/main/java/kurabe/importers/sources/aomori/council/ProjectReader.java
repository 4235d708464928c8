package kurabe.importers.sources.aomori.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.council.Project;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.JapaneseText;

/// Reads numbered projects under the headings of their groups. A name may go on with the lines
/// below
/// its number, up to a blank one; what else stands between two rows is a group's heading.
final class ProjectReader {

  private static final Pattern LABEL = Pattern.compile("[（(](.{2,12})[)）]");

  private final ProblemLog log;
  private final List<Open> rows = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();
  private final List<String> heading = new ArrayList<>();
  private String group = "";
  private boolean open;

  /// A row whose name may go on.
  private record Open(int number, String group, List<String> name, Line line) {

    Project close(String label) {
      String shown = group.isEmpty() ? label : group;
      return new Project(number, "", shown, BrokenLines.join(name), line.citation());
    }
  }

  private ProjectReader(ProblemLog log) {
    this.log = log;
  }

  static List<Project> read(List<Line> lines, ProblemLog log) {
    ProjectReader reader = new ProjectReader(log);
    String label = "";
    for (Line line : lines) {
      Optional<String> found = reader.label(line);
      label = found.orElse(label);
      if (found.isEmpty()) {
        reader.readLine(line);
      }
    }
    String last = label;
    return reader.rows.stream().filter(reader::isNamed).map(row -> row.close(last)).toList();
  }

  /// Words in parentheses below a table that has no column for groups name its one group.
  private Optional<String> label(Line line) {
    Matcher matcher = LABEL.matcher(JapaneseText.singleSpaced(line.text()).strip());
    return matcher.matches() && !open && group.isEmpty()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  private void readLine(Line line) {
    if (line.isBlank()) {
      open = false;
    } else if (ProjectList.isHeader(line) || ProjectList.isHeading(line)) {
      startTable();
    } else if (FieldCount.isOn(line)) {
      open = false;
    } else {
      ProjectRow.parse(line, lastNumber())
          .ifPresentOrElse(row -> start(row, line), () -> goOn(line));
    }
  }

  private void startTable() {
    group = "";
    heading.clear();
    open = false;
  }

  private int lastNumber() {
    return rows.isEmpty() ? 0 : rows.getLast().number();
  }

  private void start(ProjectRow row, Line line) {
    heading.add(row.heading());
    String named = BrokenLines.join(heading);
    group = named.isEmpty() ? group : named;
    heading.clear();
    open = known.add(row.number());
    if (open) {
      rows.add(new Open(row.number(), group, new ArrayList<>(), line));
      goOn(row.name());
    } else {
      log.add(new Problem.DuplicateItem(line.place(), line.text().strip()));
    }
  }

  private void goOn(Line line) {
    if (open) {
      goOn(line.text());
    } else {
      heading.add(line.text());
    }
  }

  private void goOn(String words) {
    if (!words.isBlank()) {
      rows.getLast().name().add(words);
    }
  }

  /// A number without a name is a page's, or a row that lost its name: the gap tells.
  private boolean isNamed(Open row) {
    return !row.name().isEmpty();
  }
}
