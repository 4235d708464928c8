package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Unit;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// The table that gives each focal point its indicators. They have neither values nor targets and
/// are for reference.
///
/// @param focuses those of the plan's text, then those that only the table has
record FocusTable(List<Focus> focuses, List<FocusRow> rows) {

  private static final String NAME = "重点項目 指標";
  private static final int LEVEL = 2;

  static FocusTable read(List<Line> lines, List<Focus> known, ProblemLog log) {
    List<Line> from = lines.stream().dropWhile(line -> !begins(line)).toList();
    if (from.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, NAME));
      return new FocusTable(known, List.of());
    }
    List<Line> part = from.stream().skip(1).takeWhile(line -> !ends(line)).toList();
    FocusRows rows = FocusRows.read(part, known, log);
    known.stream()
        .filter(focus -> rows.rows().stream().noneMatch(row -> row.focus().equals(focus)))
        .forEach(
            focus ->
                log.add(
                    new Problem.MissingItem(
                        from.getFirst().place(), focus.number() + focus.title() + "の指標")));
    return new FocusTable(rows.focuses(), rows.rows());
  }

  private static boolean begins(Line line) {
    return JapaneseText.compact(line.text()).equals(JapaneseText.compact(NAME));
  }

  /// The next page; a piece of a drawing (反映) stands before it.
  private static boolean ends(Line line) {
    String text = JapaneseText.compact(line.text());
    return text.startsWith("■") || text.length() == 1;
  }

  Stream<PlanItem> items() {
    return focuses.stream().map(this::item);
  }

  private PlanItem item(Focus focus) {
    return new PlanItem(
        focus.key(),
        LEVEL,
        focus.number(),
        focus.title(),
        "",
        rows.stream().filter(row -> row.focus().equals(focus)).map(FocusTable::indicator).toList(),
        List.of(),
        focus.text().citation());
  }

  private static Indicator indicator(FocusRow row) {
    return new Indicator(
        IndicatorKey.of(row.focus().key(), row.name()),
        row.name(),
        Unit.NONE,
        Direction.HIGHER_IS_BETTER,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        row.source(),
        row.line().citation());
  }
}
