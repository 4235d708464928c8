package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.Absences;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Reads the cells of one row into an indicator and its figures.
final class RowReader {

  private final KpiTable table;
  private final Row row;
  private final Optional<Period> due;
  private final ProblemLog log;
  private final String name;
  private final IndicatorKey key;

  /// @param due of all targets, unless the table or the cell names another
  RowReader(ItemKey item, KpiTable table, Row row, Optional<Period> due, ProblemLog log) {
    this.table = table;
    this.row = row;
    this.due = due;
    this.log = log;
    this.name = JapaneseText.tidyName(row.cell(Kind.NAME));
    this.key = IndicatorKey.of(item, name);
  }

  /// @param sourceAbove what 「同上」 stands for, empty when nothing does
  IndicatorRow read(String sourceAbove) {
    Optional<TargetCell> target = TargetCell.parse(row.cell(Kind.TARGET));
    List<Observation> observations = observations();
    SourceCell source = SourceCell.parse(row.cell(Kind.SOURCE));
    Indicator indicator =
        new Indicator(
            key,
            name,
            unit(target, observations),
            target.map(TargetCell::direction).orElse(Direction.HIGHER_IS_BETTER),
            target(target),
            resolve(source, sourceAbove),
            row.line().citation());
    return new IndicatorRow(
        indicator, observations, evaluations(indicator, observations), references(source));
  }

  private Optional<Target> target(Optional<TargetCell> cell) {
    String text = row.cell(Kind.TARGET);
    if (cell.isEmpty()) {
      unreadable(Kind.TARGET.label(), text);
      return Optional.of(target(unreadable(text), due, Optional.empty()));
    }
    if (!cell.get().unclaimed().isEmpty()) {
      log.add(new Problem.UnclaimedText(row.line().place(), cell.get().unclaimed()));
    }
    Optional<Period> dueHere = cell.get().due().or(this::dueInHeader).or(() -> due);
    return cell.get().value().map(value -> target(value, dueHere, cell.get().rationale()));
  }

  private Target target(Value value, Optional<Period> dueHere, Optional<String> rationale) {
    return new Target(value, dueHere, rationale, row.line().citation());
  }

  /// 「目標値(2028年)」
  private Optional<Period> dueInHeader() {
    return row.columns().stream()
        .filter(column -> column.is(Kind.TARGET))
        .flatMap(column -> Times.find(column.title()).stream())
        .findFirst();
  }

  private static Unit unit(Optional<TargetCell> target, List<Observation> observations) {
    Stream<Quantity> aimed =
        target.flatMap(TargetCell::value).flatMap(Value::findQuantity).stream();
    Stream<Quantity> measured =
        observations.stream().flatMap(each -> each.value().findQuantity().stream());
    return Stream.concat(aimed, measured).map(Quantity::unit).findFirst().orElse(Unit.NONE);
  }

  private List<Observation> observations() {
    return table.header().periods().stream()
        .flatMap(
            period -> row.findCell(Kind.VALUE, period).stream().map(c -> observation(period, c)))
        .toList();
  }

  private Observation observation(Period period, String cell) {
    ValueCell value = valueOrUnreadable("値", cell);
    return new Observation(key, period, value.value(), value.asOf(), row.line().citation());
  }

  private ValueCell valueOrUnreadable(String column, String cell) {
    return ValueCell.parse(cell)
        .orElseGet(
            () -> {
              unreadable(column, cell);
              return new ValueCell(unreadable(cell), AsOf.UNSTATED);
            });
  }

  private List<PublishedEvaluation> evaluations(
      Indicator indicator, List<Observation> observations) {
    List<PublishedEvaluation> evaluations = new ArrayList<>();
    for (Period period : table.header().periods()) {
      boolean expected =
          indicator.target().isPresent()
              && observations.stream()
                  .filter(each -> each.period().equals(period))
                  .anyMatch(each -> each.value().findQuantity().isPresent());
      row.findCell(Kind.RATE, period)
          .flatMap(cell -> evaluation(period, cell, expected))
          .ifPresent(evaluations::add);
    }
    return evaluations;
  }

  /// @param expected whether target and value are there; indicators without one (参考値) have no rate
  private Optional<PublishedEvaluation> evaluation(Period period, String cell, boolean expected) {
    Optional<Value.Absent> absent = Absences.parse(cell);
    if (absent.isPresent()) {
      return Optional.of(new Outcome.Missing(absent.get().reason()))
          .filter(_ -> expected)
          .map(outcome -> evaluation(period, outcome, Optional.empty()));
    }
    Optional<RateCell> rate = RateCell.parse(cell);
    if (rate.flatMap(RateCell::rate).isEmpty()) {
      unreadable(Kind.RATE.label(), cell);
    }
    Outcome outcome =
        rate.flatMap(RateCell::rate)
            .<Outcome>map(Outcome.Rate::new)
            .orElse(new Outcome.Missing(AbsenceReason.UNREADABLE));
    return Optional.of(evaluation(period, outcome, rate.flatMap(RateCell::difference)));
  }

  private PublishedEvaluation evaluation(
      Period period, Outcome outcome, Optional<Quantity> difference) {
    return new PublishedEvaluation(
        new Subject.OfIndicator(key), period, outcome, difference, row.line().citation());
  }

  private String resolve(SourceCell source, String sourceAbove) {
    if (!source.isDitto()) {
      return source.source();
    }
    if (sourceAbove.isEmpty()) {
      log.add(new Problem.DanglingDitto(row.line().place(), name));
    }
    return sourceAbove;
  }

  private List<ReferenceValue> references(SourceCell source) {
    if (!source.unread().isEmpty()) {
      unreadable(Kind.NATIONAL.label(), source.unread());
    }
    Stream<ReferenceValue> noted =
        source.nationals().stream().map(each -> reference(each.value(), each.asOf()));
    return Stream.concat(noted, ownColumn().stream()).toList();
  }

  private Optional<ReferenceValue> ownColumn() {
    ValueCell cell = valueOrUnreadable(Kind.NATIONAL.label(), row.cell(Kind.NATIONAL));
    return cell.value().findQuantity().map(quantity -> reference(quantity, cell.asOf()));
  }

  private ReferenceValue reference(Quantity value, AsOf asOf) {
    return new ReferenceValue(key, JurisdictionCode.NATION, value, asOf, row.line().citation());
  }

  private void unreadable(String column, String text) {
    log.add(new Problem.UnreadableFigure(row.line().place(), name, column, text.strip()));
  }

  private static Value unreadable(String text) {
    return new Value.Absent(AbsenceReason.UNREADABLE, text.strip());
  }
}
