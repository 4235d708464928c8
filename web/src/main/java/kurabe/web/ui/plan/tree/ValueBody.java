package kurabe.web.ui.plan.tree;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.EditionFacts;

/// A plan that publishes values without verdicts: its areas with everything they measure.
public final class ValueBody extends Div {

  public ValueBody(EditionFacts facts) {
    add(new AreaNav(facts));
    facts.listAreas().forEach(area -> add(section(facts, area)));
  }

  private static Section section(EditionFacts facts, PlanItem area) {
    Section section = new Section(new H2(area.label()));
    section.add(
        IndicatorTable.hasIndicators(area)
            ? new IndicatorTable(facts, area)
            : new ItemLinks(facts, area.children()));
    return section;
  }
}
