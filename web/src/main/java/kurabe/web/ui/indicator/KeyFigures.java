package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurabe.core.audit.Audit;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.jurisdiction.Region;
import kurabe.core.plan.Target;
import kurabe.core.reference.PrintedRank;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.GapWords;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;
import kurabe.web.words.ValueWords;

/// The answer at a glance: newest value, target, verdict, national value.
final class KeyFigures extends Composite<DescriptionList> {

  private final IndicatorFacts facts;

  KeyFigures(IndicatorFacts facts) {
    this.facts = facts;
    getContent().addClassName("key-figures");
    facts.newest().ifPresent(this::value);
    facts.indicator().target().ifPresentOrElse(this::target, this::noTarget);
    facts.newestVerdict().ifPresent(this::verdict);
    facts.references().forEach(this::reference);
    facts.ranks().forEach(this::rank);
  }

  private void value(Observation newest) {
    Contested value = new Contested.OfValue(newest.indicator());
    tile(
        "実績値",
        DisputeNote.beside(
            figure(ValueWords.of(newest.value())), facts.audited(), value, newest.period()),
        note(AsOfWords.of(newest.asOf())));
  }

  private void target(Target target) {
    String due = target.due().map(until -> PeriodWords.of(until) + "まで").orElse("期限の記載なし");
    tile("目標値", figure(ValueWords.of(target.value())), note(due));
  }

  private void noTarget() {
    tile("目標値", figure("なし"), note("報告書に目標の記載なし"));
  }

  private void verdict(PublishedEvaluation published) {
    Span audit = note("");
    facts
        .audit(published.period())
        .map(Audit::verdict)
        .map(VerdictBadge::new)
        .ifPresent(audit::add);
    tile(
        facts.verdictName(),
        DisputeNote.besideOutcome(
            outcome(published.outcome()), facts.audited(), published.subject(), published.period()),
        note(PeriodWords.of(published.period()) + "の公表値"),
        audit);
  }

  private Component outcome(Outcome outcome) {
    return facts.scheme() instanceof Graded graded
        ? new GradeBadge(graded, outcome)
        : figure(OutcomeWords.of(outcome));
  }

  private void reference(ReferenceValue reference) {
    String scope = facts.edition().names().of(reference.scope());
    Span gap = note("");
    facts
        .newest()
        .map(one -> facts.pair(one, reference))
        .ifPresent(pair -> gap.setText(GapWords.of(pair, scope)));
    tile(
        scope,
        figure(QuantityWords.of(reference.value())),
        note(AsOfWords.of(reference.asOf())),
        gap);
  }

  private void rank(PrintedRank rank) {
    String among = rank.region().map(Region::label).orElse("全国");
    tile(among + "での順位", figure(rank.place() + "位"), note(AsOfWords.of(rank.asOf())));
  }

  private void tile(String term, Component... lines) {
    getContent()
        .add(new Div(new DescriptionList.Term(term), new DescriptionList.Description(lines)));
  }

  private static Span figure(String text) {
    Span figure = new Span(text);
    figure.addClassName("figure");
    return figure;
  }

  private static Span note(String text) {
    Span note = new Span(text);
    note.addClassName("note");
    return note;
  }
}
