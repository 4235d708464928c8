package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.Absences;

/// Reads the rates (達成率) of one row.
final class RateReader {

  private final Row row;
  private final Indicator indicator;
  private final List<Observation> observations;
  private final RowLog log;

  RateReader(Row row, Indicator indicator, List<Observation> observations, RowLog log) {
    this.row = row;
    this.indicator = indicator;
    this.observations = observations;
    this.log = log;
  }

  List<PublishedEvaluation> read(List<Period> periods) {
    return periods.stream()
        .flatMap(period -> row.findCell(Kind.RATE, period).flatMap(c -> read(period, c)).stream())
        .toList();
  }

  private Optional<PublishedEvaluation> read(Period period, String cell) {
    Optional<Value.Absent> absent = Absences.parse(cell);
    if (absent.isPresent()) {
      return Optional.of(new Outcome.Missing(absent.get().reason()))
          .filter(_ -> isExpected(period))
          .map(outcome -> evaluation(period, outcome, Optional.empty()));
    }
    Optional<RateCell> parsed = RateCell.parse(cell);
    Outcome outcome =
        parsed
            .flatMap(RateCell::rate)
            .<Outcome>map(Outcome.Rate::new)
            .orElseGet(() -> new Outcome.Missing(log.unreadable(Kind.RATE, cell).reason()));
    return Optional.of(evaluation(period, outcome, parsed.flatMap(RateCell::difference)));
  }

  /// An indicator without a target (参考値) or without a value has no rate, and none is missing.
  private boolean isExpected(Period period) {
    return indicator.target().isPresent()
        && observations.stream()
            .filter(each -> each.period().equals(period))
            .anyMatch(each -> each.value().findQuantity().isPresent());
  }

  private PublishedEvaluation evaluation(
      Period period, Outcome outcome, Optional<Quantity> difference) {
    return new PublishedEvaluation(
        new Subject.OfIndicator(indicator.key()),
        period,
        outcome,
        difference,
        row.line().citation());
  }
}
