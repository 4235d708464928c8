package kurabe.web.ui.plan.rates;

import java.util.List;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.widget.ChartCaption;
import kurabe.web.ui.widget.Figure;
import kurabe.web.ui.widget.GroupedBars;
import kurabe.web.ui.widget.Series;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;

/// An area's indices, the newest period first; earlier ones are its background.
final class IndexChart {

  private IndexChart() {}

  static GroupedBars of(EditionFacts facts, PlanItem area, List<PlanItem> rated) {
    List<Period> periods = facts.listRatedPeriods();
    return new GroupedBars(
        new ChartCaption(area.label() + "の指数", "%", facts.source()),
        rated.stream().map(PlanItem::label).toList(),
        periods.reversed().stream()
            .map(period -> series(facts, rated, period, !period.equals(periods.getLast())))
            .toList());
  }

  private static Series series(
      EditionFacts facts, List<PlanItem> rated, Period period, boolean earlier) {
    List<Figure> figures = rated.stream().map(item -> figure(facts, item, period)).toList();
    return new Series(PeriodWords.of(period), figures, earlier);
  }

  private static Figure figure(EditionFacts facts, PlanItem item, Period period) {
    return facts
        .index()
        .findEvaluation(EditionFacts.subject(item), period)
        .map(PublishedEvaluation::outcome)
        .map(IndexChart::figure)
        .orElseGet(() -> Figure.absent("記載なし"));
  }

  private static Figure figure(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) ->
          Figure.of(percent.value(), QuantityWords.digits(percent));
      case Outcome.Grade _, Outcome.NotRated _, Outcome.Missing _ ->
          Figure.absent(OutcomeWords.of(outcome));
    };
  }
}
