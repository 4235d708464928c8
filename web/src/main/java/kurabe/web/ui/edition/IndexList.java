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

/// All indices of a plan at a glance, area by area, with their bars and printed differences.
public final class IndexList extends Section {

  private final EditionFacts facts;

  public IndexList(EditionFacts facts) {
    this.facts = facts;
    addClassName("index-list");
    Paragraph note = new Paragraph(note(facts.listRatedPeriods()));
    note.addClassName("note");
    add(note);
    facts.edition().items().forEach(this::area);
  }

  private static String note(List<Period> periods) {
    if (periods.isEmpty()) {
      return "評価の記載はありません。";
    }
    String newest = PeriodWords.of(periods.getLast()) + "の指数";
    return periods.size() < 2
        ? newest
        : newest + "と、前期（" + PeriodWords.of(periods.get(periods.size() - 2)) + "）との差";
  }

  private void area(PlanItem area) {
    List<PlanItem> rated = area.walk().filter(facts::isRated).toList();
    if (rated.isEmpty()) {
      return;
    }
    Paragraph name = new Paragraph(area.label());
    name.addClassName("area-name");
    UnorderedList list = new UnorderedList();
    rated.forEach(item -> facts.findNewest(item).ifPresent(one -> list.add(entry(item, one))));
    add(name, list);
  }

  private static ListItem entry(PlanItem item, PublishedEvaluation index) {
    Span name = new Span(item.label());
    name.addClassName("name");
    return new ListItem(name, new IndexText(item.label(), index));
  }
}
