package kurabe.web.ui.crossing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kurabe.core.crossing.CrossedIndicator;
import kurabe.core.dispute.Contested;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.words.PeriodWords;

/// An indicator's value at the time that is judged, and its target.
final class FigurePair extends Div {

  FigurePair(CrossFacts facts, CrossedIndicator one) {
    addClassName("figure-pair");
    DescriptionList list = new DescriptionList();
    list.add(new Term("実績"), new Description(value(facts, one)));
    list.add(new Term("目標"), new Description(target(one.indicator().target())));
    add(list);
  }

  /// With the indicator's name, where several stand in one cell.
  static FigurePair named(CrossFacts facts, CrossedIndicator one) {
    FigurePair pair = new FigurePair(facts, one);
    Span name = new Span(one.indicator().name());
    name.addClassName("name");
    pair.addComponentAsFirst(name);
    return pair;
  }

  private static Component value(CrossFacts facts, CrossedIndicator one) {
    return one.observation()
        .map(observation -> value(facts, observation))
        .orElseGet(() -> new Span("記載なし"));
  }

  private static Component value(CrossFacts facts, Observation observation) {
    return DisputeNote.beside(
        new ValueText(observation),
        facts.edition().audited(),
        new Contested.OfValue(observation.indicator()),
        observation.period());
  }

  private static Component target(Optional<Target> target) {
    return target.<Component>map(FigurePair::target).orElseGet(() -> new Span("目標値なし"));
  }

  private static Component target(Target target) {
    ValueText value = new ValueText(target.value());
    target
        .due()
        .map(due -> new Span("（" + PeriodWords.of(due) + "まで）"))
        .ifPresent(
            due -> {
              due.addClassName("as-of");
              value.add(due);
            });
    return value;
  }
}
