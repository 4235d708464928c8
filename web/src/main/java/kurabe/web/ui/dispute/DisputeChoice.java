package kurabe.web.ui.dispute;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Plan;

/// Narrows the list of disputes by plan and state; links, so that the address carries the choice.
final class DisputeChoice extends Nav {

  private final DisputesState state;

  DisputeChoice(DisputesState state, List<Plan> plans) {
    this.state = state;
    addClassName("choices");
    setAriaLabel("表示する異議");
    UnorderedList byPlan = new UnorderedList();
    byPlan.add(entry("すべて", state.withPlan(Optional.empty())));
    plans.forEach(it -> byPlan.add(entry(it.title(), state.withPlan(Optional.of(it.code())))));
    UnorderedList byState = new UnorderedList();
    byState.add(entry("すべて", state.withOpen(Optional.empty())));
    byState.add(entry("未解決", state.withOpen(Optional.of(true))));
    byState.add(entry("解決済み", state.withOpen(Optional.of(false))));
    add(row("計画", byPlan), row("状態", byState));
  }

  private static Div row(String name, UnorderedList list) {
    Span label = new Span(name);
    label.addClassName("what");
    Div row = new Div(label, list);
    row.addClassName("chips");
    return row;
  }

  private ListItem entry(String name, DisputesState target) {
    Anchor link = new Anchor(target.path(), name);
    if (target.equals(state)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }
}
