package kurabe.web.ui.difference;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.web.ui.difference.DifferenceAddress.Lines;

/// Which lines the tables show. Links, so that the address carries the choice.
final class LineChoice extends Nav {

  LineChoice(DifferenceAddress address) {
    addClassName("chips");
    setAriaLabel("表示する行");
    UnorderedList list = new UnorderedList();
    for (Lines each : Lines.values()) {
      Anchor link = new Anchor(address.withLines(each).path(), each.label());
      if (each == address.lines()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    add(list);
  }
}
