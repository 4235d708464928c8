package kurabe.importers.sources.profile;

import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.document.Cell;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Role;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.profile.FigureCell.Split;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Aim;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Reads the figures of an indicator's row, in the unit of its column where there is one.
final class RowFigures {

  private static final Pattern NO_TARGET =
      Pattern.compile("参考値?|(?:目標)?(?:値)?(?:設定)?(?:なし|無し|せず|しない)");
  private static final Pattern LOWER = Pattern.compile("小|低|減|下|少|短|↓|lower");
  private static final Pattern BRACKETS = Pattern.compile("^[(（\\[［](.*)[)）\\]］]$");

  private final RowCells row;
  private final String name;
  private final ProblemLog log;
  private final String unit;

  RowFigures(RowCells row, String name, ProblemLog log) {
    this.row = row;
    this.name = name;
    this.log = log;
    unit = unit(row.text(Role.UNIT));
  }

  /// A unit as its column prints it, without brackets and marks for none.
  static String unit(String text) {
    String bare = BRACKETS.matcher(text.strip()).replaceAll("$1");
    String compact = JapaneseText.compact(bare);
    return Absences.parse(compact).isPresent() ? "" : compact;
  }

  static Direction direction(String text) {
    return LOWER.matcher(text).find() ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
  }

  FigureCell read(Claim claim) {
    Cell cell = row.at(claim);
    return FigureCell.parse(cell.text(), unit)
        .orElseGet(() -> new FigureCell(unreadable(claim), AsOf.UNSTATED, ""));
  }

  private Value unreadable(Claim claim) {
    Cell cell = row.at(claim);
    String text = cell.text().strip();
    log.add(new Problem.UnreadableFigure(cell.place(), name, claim.header(), text));
    return new Value.Absent(AbsenceReason.UNREADABLE, text);
  }

  /// The time in the cell itself, else in the row's column for it, else over the column. A day over
  /// a column of values says when the report was made, which may be long after their time.
  AsOf asOf(FigureCell cell, Claim claim, Role times) {
    if (cell.asOf().period().isPresent()) {
      return cell.asOf();
    }
    return row.filled(times)
        .filter(_ -> times != claim.role())
        .map(time -> Times.asOf(time.text()))
        .or(
            () ->
                claim
                    .period()
                    .filter(
                        period -> !(times == Role.VALUE_TIME && period instanceof Period.AsOfDay))
                    .map(period -> new AsOf(period.code(), Optional.of(period))))
        .orElse(AsOf.UNSTATED);
  }

  /// Empty for an indicator without a target.
  Optional<Target> target(Claim claim, Optional<Period> due, Optional<String> rationale) {
    Cell cell = row.at(claim);
    String compact = JapaneseText.compact(cell.text());
    if (Absences.parse(compact).isPresent() || NO_TARGET.matcher(compact).matches()) {
      return Optional.empty();
    }
    Split split = Split.of(cell.text());
    Optional<Period> own = Times.parse(split.remark());
    Value value =
        aim(cell)
            .<Value>map(aim -> new Value.Measured(aim.quantity()))
            .orElseGet(() -> read(claim).value());
    return value instanceof Value.Absent
        ? Optional.empty()
        : Optional.of(new Target(value, own.or(() -> due), rationale, cell.citation()));
  }

  Direction direction(Claim claim) {
    return aim(row.at(claim)).map(Aim::direction).orElse(Direction.HIGHER_IS_BETTER);
  }

  /// `30分以内`, or `30以内` beside a column of units.
  private Optional<Aim> aim(Cell cell) {
    String whole = JapaneseText.singleSpaced(cell.text());
    return Aim.parse(whole).or(() -> Aim.parse(Split.of(whole).text())).map(this::inUnit);
  }

  private Aim inUnit(Aim aim) {
    Quantity bare = aim.quantity();
    boolean lacks = bare.unit().symbol().isEmpty() && !unit.isEmpty();
    return lacks
        ? FigureCell.figure(bare.plain(), unit)
            .map(
                figure ->
                    new Aim(
                        new Quantity(figure.value(), figure.unit(), bare.text()), aim.direction()))
            .orElse(aim)
        : aim;
  }
}
