package kurabe.web.ui.concept;

import java.util.List;
import java.util.Optional;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.Compared;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.concept.Concept;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.ConceptFigure;
import kurabe.web.ui.widget.Chart;
import kurabe.web.ui.widget.ChartCaption;
import kurabe.web.ui.widget.Figure;
import kurabe.web.ui.widget.GroupedBars;
import kurabe.web.ui.widget.Level;
import kurabe.web.ui.widget.Series;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.DocumentWords;
import kurabe.web.words.QuantityWords;
import kurabe.web.words.ValueWords;

/// Bars of one survey's shares at one time, with the nation as a line.
final class ConceptChart {

  private ConceptChart() {}

  /// Empty where there is nothing to draw on an axis of per cent.
  static Optional<Chart> of(ConceptComparison comparison, ChosenSurvey chosen, List<BodyRow> rows) {
    boolean drawn =
        isShare(comparison.concept())
            && rows.stream().anyMatch(row -> figure(row).value().isPresent());
    return drawn ? Optional.of(new Chart(bars(comparison, chosen, rows))) : Optional.empty();
  }

  private static boolean isShare(Concept concept) {
    return concept.scale() == Scale.SHARE && concept.unit().isPercent();
  }

  private static GroupedBars bars(
      ConceptComparison comparison, ChosenSurvey chosen, List<BodyRow> rows) {
    String time = AsOfWords.of(chosen.vintage().asOf());
    return new GroupedBars(
        new ChartCaption(
            comparison.concept().name() + "（" + time + "）",
            "%",
            DocumentWords.of(chosen.survey().document())),
        rows.stream().map(row -> row.body().name()).toList(),
        List.of(Series.of("値", rows.stream().map(ConceptChart::figure).toList())),
        chosen
            .nation()
            .map(Sourced::figure)
            .filter(nation -> ComparableValue.of(nation).isPresent())
            .map(nation -> new Level("全国", figure(nation))));
  }

  private static Figure figure(BodyRow row) {
    return row.surveyed()
        .map(Compared::source)
        .map(Sourced::figure)
        .map(ConceptChart::figure)
        .orElseGet(() -> Figure.absent("値なし"));
  }

  private static Figure figure(ConceptFigure figure) {
    return figure
        .value()
        .findQuantity()
        .filter(quantity -> quantity.unit().isPercent())
        .map(quantity -> Figure.of(quantity.value(), QuantityWords.digits(quantity)))
        .orElseGet(() -> Figure.absent(ValueWords.of(figure.value())));
  }
}
