package kurabe.importers.sources.aomori.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.council.Meeting;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Era;
import kurabe.core.time.Period;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// What a document says of its meeting before anything else: which one it was, and when.
final class MeetingHead {

  private static final String NUMBERED = "(?:令和(?:\\d{1,2}|元)年度)?(第\\d{1,2}回青森県DX推進会議)";

  /// The whole line: other documents mention the council.
  private static final Pattern NAME = Pattern.compile(NUMBERED);

  private static final Pattern MINUTES = Pattern.compile(NUMBERED + "議事(?:録|概要|要旨)(?:\\(.*\\))?");

  /// The head of a document; dates further down are those of other events.
  private static final int HEAD = 40;

  private static final int FIRST_MONTH = 4;

  private static final JurisdictionCode AOMORI = new JurisdictionCode("02");

  static final PlanCode PLAN = new PlanCode("aomori-dx");

  private MeetingHead() {}

  static boolean isOfSlides(TextDocument document) {
    return find(document, NAME).isPresent();
  }

  static boolean isOfMinutes(TextDocument document) {
    return find(document, MINUTES).isPresent();
  }

  /// Empty where the date is not printed: the name alone does not tell a year from the next.
  static Optional<Meeting> read(TextDocument document) {
    Optional<String> name = find(document, MINUTES).or(() -> find(document, NAME));
    return name.flatMap(
        found ->
            head(document)
                .flatMap(line -> date(line).stream())
                .findFirst()
                .map(day -> new Meeting(PLAN, AOMORI, fiscalYear(day) + found, day)));
  }

  private static Optional<String> find(TextDocument document, Pattern pattern) {
    return head(document)
        .map(line -> pattern.matcher(JapaneseText.compact(line.text())))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private static Stream<Line> head(TextDocument document) {
    List<Line> inked = document.lines().stream().filter(line -> !line.isBlank()).toList();
    return inked.stream().limit(HEAD);
  }

  private static Optional<LocalDate> date(Line line) {
    return Times.find(line.text())
        .flatMap(
            time ->
                time instanceof Period.AsOfDay(LocalDate day) && line.text().contains("日")
                    ? Optional.of(day)
                    : Optional.empty());
  }

  private static String fiscalYear(LocalDate day) {
    int year = day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    Era era = Era.of(year);
    return era.kanji() + era.yearOfEra(year) + "年度";
  }
}
