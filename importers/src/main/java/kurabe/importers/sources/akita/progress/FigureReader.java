package kurabe.importers.sources.akita.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.plan.Direction;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Aim;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Finds the bullets that are figures. All others are words and stay with their statement, also
/// when
/// they contain digits (「10月に県内3か所で開催」).
final class FigureReader {

  /// A longer bullet is prose.
  private static final int LONGEST = 300;

  private static final String SPACE = "[\\s\\u3000]*";

  /// Label, year, colon. Where the year is missing, a digit in front of the colon makes it a time
  /// of
  /// day (`8:30`).
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<label>.*?[^\\s\\u3000])"
              + SPACE
              + "(?:[（(]?(?<year>"
              + PrintedYear.PATTERN
              + ")[)）]?|(?<![0-9０-９]))"
              + SPACE
              + "[:：＝=]"
              + SPACE
              + "(?<rest>.+)");

  /// A figure, its time in brackets, the national value, a footnote.
  private static final Pattern REST =
      Pattern.compile(
          ("(?<figure>[^（(※]+?)_(?:[（(](?<time>[^（()）]*)[)）])?"
                  + "(?:[\\s\\u3000、,]*全国(?:値|平均)?_[:：]?_(?<nation>[^（(※\\s\\u3000]+))?_"
                  + "(?:[※（(].*)?")
              .replace("_", SPACE));

  private static final Pattern TIME = Pattern.compile("時点|現在|末|累計|累積|速報|見込|年");

  private final String item;
  private final ProblemLog problems;

  /// @param item for messages
  FigureReader(String item, ProblemLog problems) {
    this.item = item;
    this.problems = problems;
  }

  Optional<Figure> read(Piece bullet) {
    if (bullet.text().length() > LONGEST) {
      return Optional.empty();
    }
    return NationBeside.read(bullet).or(() -> labelled(bullet));
  }

  private Optional<Figure> labelled(Piece bullet) {
    Matcher labelled = LABELLED.matcher(bullet.withoutBullet());
    if (!labelled.matches()) {
      return Optional.empty();
    }
    Optional<FiscalYear> year =
        Optional.ofNullable(labelled.group("year"))
            .flatMap(PrintedYear::find)
            .map(PrintedYear::period);
    Matcher rest = REST.matcher(labelled.group("rest"));
    Optional<Figure> figure =
        rest.matches() ? figure(bullet, labelled.group("label"), year, rest) : Optional.empty();
    if (figure.isEmpty() && year.isPresent()) {
      problems.add(
          new Problem.UnreadableFigure(
              bullet.line().place(), item, labelled.group("label"), labelled.group("rest")));
    }
    return figure;
  }

  private static Optional<Figure> figure(
      Piece bullet, String label, Optional<FiscalYear> year, Matcher rest) {
    Optional<Aim> aim = Aim.parse(rest.group("figure"));
    Optional<Value> value = aim.map(each -> new Value.Measured(each.quantity()));
    return value
        .or(() -> year.flatMap(_ -> inWords(rest.group("figure"))))
        .map(
            found ->
                new Figure(
                    bullet,
                    JapaneseText.tidyName(label),
                    year,
                    found,
                    aim.map(Aim::direction).orElse(Direction.HIGHER_IS_BETTER),
                    asOf(Optional.ofNullable(rest.group("time"))),
                    Optional.ofNullable(rest.group("nation")).flatMap(Figures::parse)));
  }

  /// 「希望する職員」 or a mark for no value. With a digit in it, it would be a figure that is not
  /// understood.
  private static Optional<Value> inWords(String text) {
    Optional<Value> absent = Absences.parse(text).map(Value.class::cast);
    return absent.or(
        () ->
            Optional.of(text)
                .filter(words -> !JapaneseText.compact(words).matches(".*\\d.*"))
                .map(words -> new Value.Words(JapaneseText.tidyName(words))));
  }

  /// A bracket may also hold a remark, which is no time.
  static AsOf asOf(Optional<String> bracket) {
    return bracket.filter(text -> TIME.matcher(text).find()).map(Times::asOf).orElse(AsOf.UNSTATED);
  }
}
