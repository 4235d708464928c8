package kurabe.web.ui.edition;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.time.Period;
import kurabe.web.words.PeriodWords;

/// All indices of a plan at a glance, with their bars and printed differences.
public final class IndexList extends Section {

  public IndexList(EditionFacts facts) {
    addClassName("index-list");
    List<Period> periods = facts.listRatedPeriods();
    Paragraph note =
        new Paragraph(
            periods.isEmpty()
                ? "評価の記載はありません。"
                : PeriodWords.of(periods.getLast()) + "の指数" + before(periods));
    note.addClassName("note");
    UnorderedList list = new UnorderedList();
    for (PlanItem item : facts.listRated()) {
      facts.findNewest(item).ifPresent(index -> list.add(entry(item, index)));
    }
    add(note, list);
  }

  private static String before(List<Period> periods) {
    return periods.size() < 2
        ? ""
        : "（前期: " + PeriodWords.of(periods.get(periods.size() - 2)) + "）";
  }

  private static ListItem entry(PlanItem item, PublishedEvaluation index) {
    Span name = new Span(item.label());
    name.addClassName("name");
    return new ListItem(name, new IndexText(item.label(), index));
  }
}
