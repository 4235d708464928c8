package kurabe.web.ui.plan.rates;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.IndexText;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.ValueWords;

/// One index with what it is made of.
final class IndexCard extends Article {

  private final EditionFacts facts;

  IndexCard(EditionFacts facts, PlanItem item) {
    this.facts = facts;
    addClassName("card");
    add(new H3(new Anchor(facts.address().itemPath(item.key()), item.label())));
    facts.findNewest(item).ifPresent(index -> index(item, index));
    Paragraph parts = new Paragraph("構成する" + facts.plan().indicatorName());
    parts.addClassName("note");
    UnorderedList list = new UnorderedList();
    item.indicators().forEach(indicator -> list.add(part(indicator)));
    add(parts, list);
  }

  private void index(PlanItem item, PublishedEvaluation index) {
    add(new IndexText(item.label(), index));
    Subject subject = index.subject();
    Stream.of(new Contested.OfOutcome(subject), new Contested.OfDifference(subject))
        .flatMap(what -> DisputeNote.find(facts.audited(), what, index.period()).stream())
        .forEach(this::add);
  }

  private ListItem part(Indicator indicator) {
    Span name = span(indicator.name(), "name");
    Span rate = span(newestRate(indicator), "rate");
    return new ListItem(name, rate, span(values(indicator), "values"));
  }

  private String newestRate(Indicator indicator) {
    return facts.index().listEvaluations(new Subject.OfIndicator(indicator.key())).stream()
        .max(comparing(evaluation -> evaluation.period().end()))
        .map(PublishedEvaluation::outcome)
        .map(OutcomeWords::of)
        .orElse("達成率なし");
  }

  private String values(Indicator indicator) {
    Optional<Observation> newest =
        facts.index().listObservations(indicator.key()).stream()
            .max(comparing(observation -> observation.period().end()));
    String value = newest.map(Observation::value).map(ValueWords::of).orElse("値の記載なし");
    String target = indicator.target().map(Target::value).map(ValueWords::of).orElse("なし（参考）");
    return value + " ／ 目標 " + target;
  }

  private static Span span(String text, String name) {
    Span span = new Span(text);
    span.addClassName(name);
    return span;
  }
}
