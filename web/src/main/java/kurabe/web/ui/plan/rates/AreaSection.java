package kurabe.web.ui.plan.rates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.plan.tree.IndicatorTable;
import kurabe.web.ui.widget.Chart;

/// One area of the plan: a card for each index, a chart of all of them, a table of all indicators.
final class AreaSection extends Composite<Section> {

  AreaSection(EditionFacts facts, PlanItem area) {
    getContent().addClassName("area");
    getContent().add(new H2(area.label()));
    List<PlanItem> rated = area.walk().filter(facts::isRated).toList();
    if (!rated.isEmpty()) {
      getContent().add(cards(facts, rated), new Chart(IndexChart.of(facts, area, rated)));
    }
    if (IndicatorTable.hasIndicators(area)) {
      getContent().add(new IndicatorTable(facts, area));
    }
  }

  private static Div cards(EditionFacts facts, List<PlanItem> rated) {
    Div cards = new Div();
    cards.addClassName("cards");
    rated.forEach(item -> cards.add(new IndexCard(facts, item)));
    return cards;
  }
}
