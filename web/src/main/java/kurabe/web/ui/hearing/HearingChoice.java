package kurabe.web.ui.hearing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Plan;

/// Chooses the part and the plan; links, so that the address carries the choice.
final class HearingChoice extends Nav {

  private final HearingState state;

  HearingChoice(HearingState state, List<Plan> plans) {
    this.state = state;
    addClassName("choices");
    setAriaLabel("表示する内容");
    UnorderedList parts = new UnorderedList();
    for (HearingState.Part part : HearingState.Part.values()) {
      parts.add(entry(part.label(), state.withPart(part)));
    }
    UnorderedList byPlan = new UnorderedList();
    byPlan.add(entry("すべて", state.withPlan(Optional.empty())));
    plans.forEach(it -> byPlan.add(entry(it.title(), state.withPlan(Optional.of(it.code())))));
    add(row("内容", parts), row("計画", byPlan));
  }

  private static Div row(String name, UnorderedList list) {
    Span label = new Span(name);
    label.addClassName("what");
    Div row = new Div(label, list);
    row.addClassName("chips");
    return row;
  }

  private ListItem entry(String name, HearingState target) {
    Anchor link = new Anchor(target.path(), name);
    if (target.equals(state)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }
}
