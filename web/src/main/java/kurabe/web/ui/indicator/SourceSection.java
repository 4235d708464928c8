package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import kurabe.core.plan.Target;
import kurabe.core.source.Citation;
import kurabe.web.ui.figure.CitationBlock;
import kurabe.web.ui.figure.DocumentFacts;
import kurabe.web.words.PeriodWords;

/// The places that the page's figures were printed at, each line quoted once.
final class SourceSection extends Composite<Section> {

  private final Map<Citation, String> places = new LinkedHashMap<>();

  SourceSection(IndicatorFacts facts) {
    getContent().add(new H2("出典"), new DocumentFacts(facts.edition().document()));
    facts.indicator().target().map(Target::citation).ifPresent(place -> add(place, "目標値"));
    facts.observations().forEach(one -> add(one.citation(), PeriodWords.of(one.period()) + "の実績値"));
    facts
        .newestVerdict()
        .ifPresent(
            one -> add(one.citation(), PeriodWords.of(one.period()) + "の" + facts.verdictName()));
    facts
        .references()
        .forEach(one -> add(one.citation(), facts.edition().names().of(one.scope()) + "値"));
    facts.ranks().forEach(one -> add(one.citation(), "順位"));
    places.forEach(
        (place, what) ->
            getContent().add(new H3(what), new CitationBlock(place, facts.edition().document())));
  }

  private void add(Citation place, String what) {
    places.merge(place, what, (before, more) -> before + "・" + more);
  }
}
