package kurabe.web.ui.difference;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.change.PlanChange.Unmatched;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;

/// What only one of the two reports has.
final class UnmatchedSection extends Section {

  UnmatchedSection(String title, Unmatched unmatched, String indicatorName) {
    addClassName("unmatched");
    add(new H3(title));
    if (unmatched.isEmpty()) {
      add(new Paragraph("ありません。"));
    }
    list("項目", unmatched.items().stream().map(PlanItem::label).toList());
    list(indicatorName, unmatched.indicators().stream().map(Indicator::name).toList());
  }

  private void list(String what, List<String> names) {
    if (!names.isEmpty()) {
      UnorderedList list = new UnorderedList();
      names.forEach(name -> list.add(new ListItem(name)));
      add(new Paragraph(what + " " + names.size() + "件"), list);
    }
  }
}
