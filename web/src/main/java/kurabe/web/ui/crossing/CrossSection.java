package kurabe.web.ui.crossing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import kurabe.core.crossing.Aggregate;
import kurabe.core.crossing.CrossedItem;
import kurabe.web.words.AggregateWords;

/// One part of the plan: what its units come to, then each of them.
final class CrossSection extends Composite<Section> {

  CrossSection(CrossFacts facts, CrossedItem root) {
    Aggregate aggregate = root.aggregate();
    getContent().addClassName("part");
    getContent().add(new H2(root.item().label()));
    Paragraph summary = new Paragraph(AggregateWords.summary(aggregate, facts.crossing().under()));
    summary.addClassName("lead");
    Paragraph counts = new Paragraph(AggregateWords.counts(aggregate));
    counts.addClassName("counts");
    getContent().add(summary, counts, new CrossTable(facts, root));
  }
}
