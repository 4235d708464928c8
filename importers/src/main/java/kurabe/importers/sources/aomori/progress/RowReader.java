package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.JapaneseText;

/// Reads the cells of one row into an indicator and its figures.
final class RowReader {

  private final Row row;
  private final RowLog log;
  private final IndicatorKey key;
  private final TargetReader targetReader;

  /// @param due of all targets, unless the table or the cell names another
  RowReader(ItemKey item, Row row, Optional<Period> due, ProblemLog log) {
    String name = JapaneseText.tidyName(row.cell(Kind.NAME));
    this.row = row;
    this.log = new RowLog(row.line().place(), name, log);
    this.key = IndicatorKey.of(item, name);
    this.targetReader = new TargetReader(row, due, this.log);
  }

  /// @param sourceAbove what 「同上」 stands for, empty when nothing does
  IndicatorRow read(List<Period> periods, String sourceAbove) {
    Optional<Target> target = targetReader.read();
    List<Observation> observations = observations(periods);
    SourceCell source = SourceCell.parse(row.cell(Kind.SOURCE));
    Indicator indicator =
        new Indicator(
            key,
            log.indicator(),
            unit(target, observations),
            targetReader.direction(),
            target,
            Optional.empty(),
            List.of(),
            resolve(source, sourceAbove),
            row.line().citation());
    return new IndicatorRow(
        indicator,
        observations,
        new RateReader(row, indicator, observations, log).read(periods),
        references(source));
  }

  private static Unit unit(Optional<Target> target, List<Observation> observations) {
    Stream<Value> values =
        Stream.concat(
            target.map(Target::value).stream(), observations.stream().map(Observation::value));
    return values
        .flatMap(value -> value.findQuantity().stream())
        .map(Quantity::unit)
        .findFirst()
        .orElse(Unit.NONE);
  }

  private List<Observation> observations(List<Period> periods) {
    return periods.stream()
        .flatMap(
            period -> row.findCell(Kind.VALUE, period).map(c -> observation(period, c)).stream())
        .toList();
  }

  private Observation observation(Period period, String cell) {
    ValueCell value = value(Kind.VALUE, cell);
    return new Observation(key, period, value.value(), value.asOf(), row.line().citation());
  }

  private ValueCell value(Kind column, String cell) {
    return ValueCell.parse(cell)
        .orElseGet(() -> new ValueCell(log.unreadable(column, cell), AsOf.UNSTATED));
  }

  private String resolve(SourceCell source, String sourceAbove) {
    if (!source.isDitto()) {
      return source.source();
    }
    if (sourceAbove.isEmpty()) {
      log.add(new Problem.DanglingDitto(row.line().place(), log.indicator()));
    }
    return sourceAbove;
  }

  /// National values stand in remarks beside the source; a table may also have a column for them.
  private List<ReferenceValue> references(SourceCell source) {
    if (!source.unread().isEmpty()) {
      log.unreadable(Kind.NATIONAL, source.unread());
    }
    ValueCell column = value(Kind.NATIONAL, row.cell(Kind.NATIONAL));
    Stream<ReferenceValue> inColumn =
        column.value().findQuantity().stream().map(figure -> reference(figure, column.asOf()));
    Stream<ReferenceValue> remarked =
        source.nationals().stream().map(each -> reference(each.value(), each.asOf()));
    return Stream.concat(remarked, inColumn).toList();
  }

  private ReferenceValue reference(Quantity value, AsOf asOf) {
    return new ReferenceValue(key, JurisdictionCode.NATION, value, asOf, row.line().citation());
  }
}
