package kurabe.web.ui.plan.tree;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurabe.core.audit.Audit;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.words.OutcomeWords;

/// A printed rate with the verdict of its audit.
final class RateCell extends Div {

  RateCell(EditionFacts facts, Subject subject, Period period) {
    addClassName("rate-cell");
    facts
        .index()
        .findEvaluation(subject, period)
        .ifPresentOrElse(rate -> show(facts, rate), () -> add(Cells.absent("記載なし")));
  }

  private void show(EditionFacts facts, PublishedEvaluation rate) {
    Span figure = new Span(OutcomeWords.of(rate.outcome()));
    figure.addClassName("figure");
    add(figure);
    facts.findAudit(rate).map(Audit::verdict).map(VerdictBadge::new).ifPresent(this::add);
    Contested outcome = new Contested.OfOutcome(rate.subject());
    DisputeNote.find(facts.audited(), outcome, rate.period()).ifPresent(this::add);
  }
}
