package kurabe.web.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.plan.tree.IndicatorTable;
import kurabe.web.ui.plan.tree.ItemLinks;

/// What the item measures, and the items below it.
final class FiguresSection extends Composite<Section> {

  FiguresSection(ItemFacts facts) {
    EditionFacts edition = facts.edition();
    boolean measured = IndicatorTable.hasIndicators(facts.item());
    boolean parted = !facts.item().children().isEmpty();
    setVisible(measured || parted);
    if (measured) {
      getContent()
          .add(new H2(edition.plan().indicatorName()), new IndicatorTable(edition, facts.item()));
    }
    if (parted) {
      getContent().add(new H2("この下の項目"), new ItemLinks(edition, facts.item().children()));
    }
  }
}
