package kurabe.web.ui.plan;

import com.vaadin.flow.component.Component;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Unrated;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.plan.grades.GradedBody;
import kurabe.web.ui.plan.rates.RatedBody;
import kurabe.web.ui.plan.tree.ValueBody;

/// What a plan's page shows, by the kind of its scheme and by nothing else: a plan of another
/// prefecture shows without code of its own, a new kind has to choose here.
final class PlanBody {

  private PlanBody() {}

  static Component of(EditionFacts facts) {
    return switch (facts.audited().scheme()) {
      case CappedAttainmentMean _ -> new RatedBody(facts);
      case Graded graded -> new GradedBody(facts, graded);
      case Unrated _ -> new ValueBody(facts);
    };
  }
}
