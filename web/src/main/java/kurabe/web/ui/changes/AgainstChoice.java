package kurabe.web.ui.changes;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.revision.BlastRadius;

/// The other revisions that this one can be held against; nothing where there is only one.
final class AgainstChoice extends Nav {

  private final ChangeAddress address;
  private final BlastRadius radius;

  /// @param revisions of the edition, newest first
  AgainstChoice(ChangeAddress address, BlastRadius radius, List<EditionSummary> revisions) {
    this.address = address;
    this.radius = radius;
    List<EditionSummary> others =
        revisions.stream().filter(it -> it.revision() != address.revision()).toList();
    addClassName("chips");
    setAriaLabel("比べる相手の改訂");
    setVisible(others.size() > 1);
    UnorderedList list = new UnorderedList();
    others.forEach(it -> list.add(entry(it)));
    add(list);
  }

  private ListItem entry(EditionSummary other) {
    Anchor link =
        new Anchor(address.withAgainst(other.revision()).path(), "第" + other.revision() + "版と比べる");
    if (other.revision() == radius.before().number()) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return new ListItem(link);
  }
}
