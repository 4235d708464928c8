package kurabe.importers.sources.profile;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.Target;
import kurabe.core.profile.Role;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Reads the row of an indicator.
final class IndicatorReader {

  private final Reader reader;

  IndicatorReader(Reader reader) {
    this.reader = reader;
  }

  Indicator read(IndicatorKey key, RowCells row, Words words) {
    Cell name = row.filled(Role.NAME).orElseThrow();
    RowFigures figures = new RowFigures(row, JapaneseText.tidyName(name.text()), reader.log());
    TargetColumns targets = new TargetColumns(row, figures);
    Optional<Target> target = targets.target();
    List<Observation> observations = observations(key, row, figures);
    observations.forEach(reader.book()::add);
    references(key, row, figures).forEach(reader.book()::add);
    return new Indicator(
        key,
        JapaneseText.tidyName(name.text()),
        unit(row, target, observations),
        targets.direction(),
        target,
        baseline(row, figures),
        targets.milestones(),
        row.filled(Role.SOURCE)
            .map(cell -> words.resolve(Role.SOURCE, cell, name.text()))
            .orElse(""),
        name.citation());
  }

  private List<Observation> observations(IndicatorKey key, RowCells row, RowFigures figures) {
    return row.claims(Role.VALUE)
        .map(
            claim -> {
              FigureCell cell = figures.read(claim);
              return new Observation(
                  key,
                  reader.time(claim),
                  cell.value(),
                  figures.asOf(cell, claim, Role.VALUE_TIME),
                  row.at(claim).citation());
            })
        .toList();
  }

  private static Optional<Baseline> baseline(RowCells row, RowFigures figures) {
    return row.find(Role.BASELINE)
        .filter(claim -> !row.at(claim).isBlank())
        .map(
            claim -> {
              FigureCell cell = figures.read(claim);
              AsOf asOf = figures.asOf(cell, claim, Role.BASELINE_TIME);
              return new Baseline(cell.value(), asOf, row.at(claim).citation());
            });
  }

  private static Stream<ReferenceValue> references(
      IndicatorKey key, RowCells row, RowFigures figures) {
    return row.claims(Role.NATIONAL)
        .filter(claim -> !row.at(claim).isBlank())
        .flatMap(claim -> reference(key, row, figures, claim).stream());
  }

  private static Optional<ReferenceValue> reference(
      IndicatorKey key, RowCells row, RowFigures figures, Claim claim) {
    FigureCell cell = figures.read(claim);
    AsOf asOf = figures.asOf(cell, claim, Role.NATIONAL);
    return cell.value()
        .findQuantity()
        .map(
            quantity ->
                new ReferenceValue(
                    key, JurisdictionCode.NATION, quantity, asOf, row.at(claim).citation()));
  }

  /// What the column of units says; without it, or for a multiplier, what the first figure says.
  private static Unit unit(RowCells row, Optional<Target> target, List<Observation> observations) {
    Stream<Value> values =
        Stream.concat(
            target.map(Target::value).stream(), observations.stream().map(Observation::value));
    return values
        .flatMap(value -> value.findQuantity().stream())
        .map(Quantity::unit)
        .filter(unit -> !unit.symbol().isEmpty())
        .findFirst()
        .orElseGet(() -> new Unit(RowFigures.unit(row.text(Role.UNIT))));
  }

  /// What a row's target columns say together.
  private record TargetColumns(RowCells row, RowFigures figures) {

    Optional<Target> target() {
      return row.find(Role.TARGET).flatMap(claim -> figures.target(claim, due(claim), rationale()));
    }

    Direction direction() {
      return row.filled(Role.DIRECTION)
          .map(cell -> RowFigures.direction(cell.text()))
          .orElseGet(() -> row.find(Role.TARGET).map(figures::direction).orElse(HIGHER));
    }

    List<Target> milestones() {
      return row.claims(Role.MILESTONE)
          .flatMap(claim -> figures.target(claim, claim.period(), Optional.empty()).stream())
          .sorted(comparing(target -> target.due().map(Period::end).orElse(LAST)))
          .toList();
    }

    private Optional<Period> due(Claim claim) {
      return row.filled(Role.TARGET_DUE)
          .flatMap(cell -> Times.parse(cell.text()))
          .or(claim::period);
    }

    private Optional<String> rationale() {
      return row.filled(Role.RATIONALE).map(cell -> JapaneseText.tidyName(cell.text()));
    }
  }

  private static final Direction HIGHER = Direction.HIGHER_IS_BETTER;
  private static final java.time.LocalDate LAST = java.time.LocalDate.MAX;
}
