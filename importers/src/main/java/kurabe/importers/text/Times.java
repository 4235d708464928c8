package kurabe.importers.text;

import static java.util.Comparator.comparingInt;
import static kurabe.importers.text.Years.ERA_YEAR;
import static kurabe.importers.text.Years.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Reads the times that figures speak of: `R6年度`, `2025.12月末`, `R5～R6の累計`.
public final class Times {

  private static final Pattern FOOTNOTED = Pattern.compile("\\p{No}");
  private static final Pattern PARENTHESISED = Pattern.compile("\\(([^()]*)\\)");

  /// A western year with the same year of its era beside it: 2017（平成29）年.
  private static final Pattern ERA_GLOSS =
      Pattern.compile("(?<=\\d{4})\\((?:[RHS]|令和|平成|昭和)(?:\\d{1,2}|元)\\)(?=年)");

  private static final String FIGURES = "(?:の?(?:実績値?|値))?";
  private static final String MOMENT = "(?:時点|現在)";
  private static final String TOGETHER = "(?:まで)?(?:の?(?:累計|累積|合計|計|平均))?";

  private static final List<TimeForm> FORMS =
      List.of(
          TimeForm.of(YEAR + "年度" + FIGURES, Times::fiscalYear),
          TimeForm.of(ERA_YEAR + FIGURES, Times::fiscalYear),
          TimeForm.of(YEAR + "年" + FIGURES, Times::calendarYear),
          TimeForm.of(YEAR + "年度末" + MOMENT + "?", Times::endOfFiscalYear),
          TimeForm.of(YEAR + "年末" + MOMENT + "?", Times::endOfYear),
          TimeForm.of(
              YEAR + "[年./](\\d{1,2})月?(?:末" + MOMENT + "?|" + MOMENT + ")", Times::endOfMonth),
          TimeForm.of(YEAR + "[年./-](\\d{1,2})[月./-](\\d{1,2})日?" + MOMENT + "?", Times::day),
          TimeForm.of(YEAR + "(?:年度)?(?:~|-|から)" + YEAR + "年度" + TOGETHER, Times::fiscalYears),
          TimeForm.of(
              ERA_YEAR + "(?:年度)?(?:~|-|から)((?:[RHS]|令和|平成)?\\d{1,2})(?:年度)?" + TOGETHER,
              Times::fiscalYears));

  private Times() {}

  /// Empty when the text is more or something else than one time, or names a day that does not
  /// exist. A western year alone (`2025`) says neither 年 nor 年度 and is not guessed; an era year
  /// alone (`R6`) is how the reports abbreviate a fiscal year.
  public static Optional<Period> parse(String text) {
    if (FOOTNOTED.matcher(text).find()) {
      return Optional.empty();
    }
    String compact = PARENTHESISED.matcher(compact(text)).replaceFirst("$1");
    return FORMS.stream().flatMap(form -> form.read(compact).stream()).findFirst();
  }

  /// The first time that a longer text mentions, as fully as it is written there.
  public static Optional<Period> find(String text) {
    String compact = compact(text);
    return FORMS.stream()
        .flatMap(form -> form.findIn(compact).stream())
        .min(
            comparingInt(TimeForm.Found::start)
                .thenComparing(comparingInt(TimeForm.Found::length).reversed()))
        .map(TimeForm.Found::period);
  }

  private static String compact(String text) {
    return ERA_GLOSS.matcher(JapaneseText.compact(text)).replaceAll("");
  }

  /// The vintage of a figure: the text as printed, without spaces, and what it means.
  public static AsOf asOf(String text) {
    String printed = text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    return printed.isEmpty() ? AsOf.UNSTATED : new AsOf(printed, parse(printed));
  }

  private static Optional<Period> fiscalYear(MatchResult match) {
    return Years.parse(match.group(1)).map(Period.FiscalYear::new);
  }

  private static Optional<Period> calendarYear(MatchResult match) {
    return Years.parse(match.group(1)).map(Period.CalendarYear::new);
  }

  private static Optional<Period> endOfFiscalYear(MatchResult match) {
    return Years.parse(match.group(1))
        .map(year -> new Period.AsOfDay(LocalDate.of(year + 1, 3, 31)));
  }

  private static Optional<Period> endOfYear(MatchResult match) {
    return Years.parse(match.group(1)).map(year -> new Period.AsOfDay(LocalDate.of(year, 12, 31)));
  }

  private static Optional<Period> endOfMonth(MatchResult match) {
    int month = Integer.parseInt(match.group(2));
    return Years.parse(match.group(1))
        .filter(_ -> month >= 1 && month <= 12)
        .map(year -> new Period.AsOfDay(YearMonth.of(year, month).atEndOfMonth()));
  }

  private static Optional<Period> day(MatchResult match) {
    int month = Integer.parseInt(match.group(2));
    int day = Integer.parseInt(match.group(3));
    return Years.parse(match.group(1)).flatMap(year -> day(year, month, day));
  }

  private static Optional<Period> day(int year, int month, int day) {
    try {
      return Optional.of(new Period.AsOfDay(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> fiscalYears(MatchResult match) {
    Optional<Integer> first = Years.parse(match.group(1));
    Optional<Integer> last = Years.parse(match.group(2), match.group(1));
    return first
        .filter(year -> last.isPresent() && year <= last.get())
        .map(year -> new Period.FiscalYears(year, last.get()));
  }
}
