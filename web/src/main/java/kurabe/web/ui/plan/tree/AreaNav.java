package kurabe.web.ui.plan.tree;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.EditionFacts;

/// Narrows a plan's page to a part of its tree: a row of links for each level, down to the last one
/// that still has parts. Links, so that the address carries the choice and the browser's back
/// undoes
/// it.
public final class AreaNav extends Nav {

  private final EditionFacts facts;
  private final List<PlanItem> chosen;

  public AreaNav(EditionFacts facts) {
    this.facts = facts;
    chosen =
        facts
            .address()
            .area()
            .flatMap(facts.index()::findItem)
            .map(facts.index()::listPath)
            .orElse(List.of());
    addClassNames("choices", "area-nav");
    setAriaLabel("表示する範囲");
    row(facts.edition().items(), Optional.empty());
    chosen.stream()
        .filter(AreaNav::hasParts)
        .forEach(item -> row(item.children(), Optional.of(item)));
  }

  /// The items of the last row are narrowed to, so their own items are shown, not chosen from.
  private static boolean hasParts(PlanItem item) {
    return item.children().stream().anyMatch(child -> !child.children().isEmpty());
  }

  private void row(List<PlanItem> items, Optional<PlanItem> parent) {
    Span label = new Span(items.isEmpty() ? "" : facts.levelName(items.getFirst()));
    label.addClassName("what");
    UnorderedList list = new UnorderedList();
    boolean all = items.stream().noneMatch(chosen::contains);
    list.add(link("すべて", parent.map(PlanItem::key), all));
    items.forEach(
        item -> list.add(link(item.label(), Optional.of(item.key()), chosen.contains(item))));
    Div row = new Div(label, list);
    row.addClassName("chips");
    add(row);
  }

  private ListItem link(String label, Optional<ItemKey> area, boolean current) {
    Anchor link = new Anchor(facts.address().withArea(area).path(), label);
    if (current) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }
}
