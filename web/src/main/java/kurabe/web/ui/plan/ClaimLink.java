package kurabe.web.ui.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import kurabe.core.audit.Claim;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.EditionFacts;

/// What a claim speaks of, with the way to its page.
final class ClaimLink extends Span {

  ClaimLink(Claim claim, EditionFacts facts) {
    switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> link(evaluation.subject(), facts);
      case Claim.DifferenceClaim(var evaluation, var _) -> link(evaluation.subject(), facts);
      case Claim.CountClaim _, Claim.ShareClaim _ -> setText("評価の件数");
    }
  }

  private void link(Subject subject, EditionFacts facts) {
    switch (subject) {
      case Subject.OfItem(var key) ->
          add(
              new Anchor(
                  facts.address().itemPath(key),
                  facts.index().findItem(key).map(PlanItem::label).orElse(key.value())));
      case Subject.OfIndicator(var key) ->
          add(
              new Anchor(
                  facts.address().indicatorPath(key),
                  facts.index().findIndicator(key).map(Indicator::name).orElse(key.value())));
    }
  }
}
