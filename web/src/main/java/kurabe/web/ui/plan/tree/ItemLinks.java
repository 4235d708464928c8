package kurabe.web.ui.plan.tree;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.EditionFacts;

/// Items by number and title, with the way to their pages and everything below them.
public final class ItemLinks extends UnorderedList {

  public ItemLinks(EditionFacts facts, List<PlanItem> items) {
    for (PlanItem item : items) {
      ListItem entry = new ListItem(new Anchor(facts.address().itemPath(item.key()), item.label()));
      if (!item.children().isEmpty()) {
        entry.add(new ItemLinks(facts, item.children()));
      }
      add(entry);
    }
  }
}
