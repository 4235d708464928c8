package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import kurabe.core.ambition.Ambition;
import kurabe.web.ui.ambition.AmbitionCells;
import kurabe.web.ui.ambition.FindingList;
import kurabe.web.ui.edition.PlanAddress;

/// How the newest value stands on the way to its target, and what the target asks for.
final class AmbitionSection extends Composite<Section> {

  AmbitionSection(IndicatorFacts facts, Optional<Ambition> ambition) {
    getContent().addClassName("ambition-section");
    getContent().add(new H2("ペースと目標の高さ"));
    ambition.ifPresentOrElse(
        it -> show(it, facts), () -> getContent().add(new Paragraph("この版に、この指標の値はありません。")));
    PlanAddress plan = PlanAddress.of(facts.edition().plan().code());
    getContent().add(new Paragraph(new Anchor(plan.ambitionPath(), "この計画のすべての指標のペースと目標を見る")));
  }

  private void show(Ambition it, IndicatorFacts facts) {
    DescriptionList list = new DescriptionList();
    list.addClassName("facts");
    add(list, "目標の達成率", AmbitionCells.attainment(it));
    add(list, "ペースに対する割合", AmbitionCells.pace(it));
    add(list, "必要なペース", AmbitionCells.required(it));
    add(list, "これまでのペース", AmbitionCells.actual(it));
    getContent().add(new FindingList(it, facts.edition().names()), list);
  }

  private static void add(DescriptionList list, String term, Component what) {
    list.add(new DescriptionList.Term(term), new DescriptionList.Description(what));
  }
}
