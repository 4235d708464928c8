package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Value;
import kurabe.core.report.Goal;
import kurabe.core.time.AsOf;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Changes;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Reads the 基本目標. Of most the report gives only the change against the year before: the level is
/// drawn in a chart that has no text.
final class GoalReader {

  private static final String NAME = "(?U)[\\s\\-・●○■◆]*(\\S.*?)";
  private static final String LINK = "(?:は[、,]?|[:：\\t]|\\s)\\s*";

  private static final Pattern CHANGE =
      Pattern.compile(
          NAME + "(?:" + LINK + ")?(前年度|前年|前回|前期|昨年度)(?:比|差)(?:で|[:：]|\\s)*(\\S.*?)[。．]?");

  private static final Pattern LEVEL =
      Pattern.compile(NAME + LINK + "([\\d.,．，]+\\s*[^\\s\\d()（）。]+)(?:\\s*[(（].*[)）])?[。．]?");

  private static final Pattern SECTION = Pattern.compile("基本目標.*(?:進捗|更新|データ)");
  private static final Pattern NEXT_SECTION = Pattern.compile("ダッシュボード|KPI|重要業績評価指標");
  private static final Pattern DATED = Pattern.compile("基本目標の更新[(（]([^()（）]+)[)）]");
  private static final Pattern FIGURE = Pattern.compile("(?U)\\d\\s*(?:%|％|ポイント)");

  private final ProblemLog log;
  private final List<Goal> goals = new ArrayList<>();
  private AsOf asOf = AsOf.UNSTATED;
  private boolean within;

  private GoalReader(ProblemLog log) {
    this.log = log;
  }

  static List<Goal> read(TextDocument document, ProblemLog log) {
    GoalReader reader = new GoalReader(log);
    document.lines().forEach(reader::readLine);
    return List.copyOf(reader.goals);
  }

  private void readLine(Line line) {
    String text = JapaneseText.singleSpaced(line.text());
    Matcher dated = DATED.matcher(text);
    if (dated.find()) {
      asOf = Times.asOf(dated.group(1));
    }
    if (SECTION.matcher(text).find()) {
      within = true;
    } else if (NEXT_SECTION.matcher(JapaneseText.compact(text)).find()) {
      within = false;
    } else if (within && FIGURE.matcher(text).find()) {
      readGoal(line, text);
    }
  }

  private void readGoal(Line line, String text) {
    Optional<Goal> goal = change(line, text).or(() -> level(line, text));
    goal.ifPresentOrElse(
        goals::add, () -> log.add(new Problem.UnclaimedText(line.place(), line.text().strip())));
  }

  private Optional<Goal> change(Line line, String text) {
    Matcher matcher = CHANGE.matcher(text);
    return matcher.matches()
        ? Changes.parse(matcher.group(3))
            .map(change -> new Value.ChangeOnly(change, matcher.group(2)))
            .map(change -> goal(matcher.group(1), change, line))
        : Optional.empty();
  }

  private Optional<Goal> level(Line line, String text) {
    Matcher matcher = LEVEL.matcher(text);
    return matcher.matches()
        ? Figures.parse(matcher.group(2))
            .map(figure -> goal(matcher.group(1), new Value.Measured(figure), line))
        : Optional.empty();
  }

  private Goal goal(String name, Value value, Line line) {
    return new Goal(JapaneseText.tidyName(name), value, asOf, line.citation());
  }
}
