package kurabe.web.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import kurabe.web.ui.edition.EditionFacts;

/// Where the item belongs and who answers for it.
final class ItemPanel extends DescriptionList {

  ItemPanel(ItemFacts facts) {
    addClassName("edition-panel");
    EditionFacts edition = facts.edition();
    String department = facts.item().department();
    entry("自治体", new Text(edition.prefecture()));
    entry("計画", new Anchor(edition.address().path(), edition.plan().title()));
    entry("版", new Text(edition.edition().head().label()));
    entry("区分", new Text(edition.levelName(facts.item())));
    entry("担当", new Text(department.isEmpty() ? "記載なし" : department));
  }

  private void entry(String term, Component what) {
    add(new Div(new Term(term), new Description(what)));
  }
}
