package kurabe.web.ui.plan.rates;

import com.vaadin.flow.component.html.Div;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.plan.tree.AreaNav;

/// A plan that judges itself by rates: laid out like such a report's own dashboard.
public final class RatedBody extends Div {

  public RatedBody(EditionFacts facts) {
    if (GoalSection.isPrinted(facts)) {
      add(new GoalSection(facts));
    }
    add(new AreaNav(facts));
    facts.listAreas().forEach(area -> add(new AreaSection(facts, area)));
  }
}
