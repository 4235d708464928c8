package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.time.Period;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// What the report says about itself before its tables begin.
///
/// @param due when the targets are to be reached (2028年までの数値目標)
/// @param reportDate the time that the dashboard stands for
/// @param url where the prefecture publishes it
record Announcements(
    List<AnnouncedKpi> kpis,
    Optional<Count> fieldCount,
    Optional<Count> kpiCount,
    Optional<Count> indicatorCount,
    Optional<Count> goalCount,
    Optional<Period> due,
    Optional<Period> reportDate,
    Optional<String> url) {

  record Count(int number, String text, Line line) {}

  private static final Pattern FIELDS = Pattern.compile("(\\d{1,4})分野.*中間指標");
  private static final Pattern KPIS =
      Pattern.compile("(?:(\\d{1,4})(?:項目)?の?KPI|KPI(?:は)?(\\d{1,4})項目).*中間指標");
  private static final Pattern INDICATORS = Pattern.compile("(\\d{1,4})の?(?:項目の)?中間指標");
  private static final Pattern GOALS = Pattern.compile("(\\d{1,4})つの(?:基本目標|項目.*数値目標)");

  private static final Pattern DUE =
      Pattern.compile("([^、。]{2,12}?)までの(?:数値)?目標|目標年度?[:は]?([^、。]{4,8})");

  /// Lines that carry the report's date; 「※前期」 carries the date before.
  private static final Pattern DATED =
      Pattern.compile("(?:ダッシュボード|進捗状況|更新|時点の数値).*", Pattern.DOTALL);

  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");

  static Announcements of(TextDocument document) {
    return new Announcements(
        Outline.list(document),
        count(document, FIELDS),
        count(document, KPIS),
        count(document, INDICATORS),
        count(document, GOALS),
        first(document, line -> DUE.matcher(compact(line)).results().flatMap(m -> due(m).stream())),
        first(document, Announcements::date),
        first(document, line -> URL.matcher(line.text()).results().map(MatchResult::group)));
  }

  private static Optional<Count> count(TextDocument document, Pattern pattern) {
    return first(
        document,
        line -> pattern.matcher(compact(line)).results().map(match -> count(match, line)));
  }

  private static Count count(MatchResult match, Line line) {
    String number = match.group(1) != null ? match.group(1) : match.group(2);
    return new Count(Integer.parseInt(number), match.group(), line);
  }

  private static Optional<Period> due(MatchResult match) {
    return Times.find(match.group(1) != null ? match.group(1) : match.group(2));
  }

  private static Stream<Period> date(Line line) {
    String text = compact(line);
    return TableLines.isText(line) && !text.startsWith("※") && DATED.matcher(text).find()
        ? Times.find(text).stream().filter(Period.AsOfDay.class::isInstance)
        : Stream.of();
  }

  private static <T> Optional<T> first(TextDocument document, Function<Line, Stream<T>> finder) {
    return document.lines().stream().flatMap(finder).findFirst();
  }

  private static String compact(Line line) {
    return JapaneseText.compact(line.text());
  }
}
