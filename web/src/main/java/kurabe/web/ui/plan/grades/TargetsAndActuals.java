package kurabe.web.ui.plan.grades;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kurabe.core.dispute.Contested;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.words.ValueWords;

/// An item's figures in two lines each: what is measured, then target and actual value.
final class TargetsAndActuals extends Div {

  TargetsAndActuals(EditionFacts facts, PlanItem item) {
    addClassName("targets");
    if (item.indicators().isEmpty()) {
      Span none = new Span("数値の記載なし");
      none.addClassName("absent");
      add(none);
    }
    for (Indicator indicator : item.indicators()) {
      Anchor name = new Anchor(facts.address().indicatorPath(indicator.key()), indicator.name());
      Span figures = new Span("目標 " + target(indicator) + " → 実績 " + actual(facts, indicator));
      figures.addClassName("figures");
      Div line = new Div(name, figures);
      newest(facts, indicator).flatMap(one -> note(facts, one)).ifPresent(line::add);
      add(line);
    }
  }

  private static String target(Indicator indicator) {
    return indicator.target().map(Target::value).map(ValueWords::of).orElse("なし");
  }

  private static String actual(EditionFacts facts, Indicator indicator) {
    return newest(facts, indicator).map(Observation::value).map(ValueWords::of).orElse("記載なし");
  }

  private static Optional<Observation> newest(EditionFacts facts, Indicator indicator) {
    return facts.index().listObservations(indicator.key()).stream()
        .max(comparing(observation -> observation.period().end()));
  }

  private static Optional<Component> note(EditionFacts facts, Observation one) {
    return DisputeNote.find(facts.audited(), new Contested.OfValue(one.indicator()), one.period());
  }
}
