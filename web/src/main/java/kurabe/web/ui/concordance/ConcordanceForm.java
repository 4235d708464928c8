package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import kurabe.core.plan.Plan;
import kurabe.web.words.BodyNames;

/// The choice of plan and rows; each change of the reader's asks for a new address.
final class ConcordanceForm extends Composite<Div> {

  private final Select<Plan> plans = new Select<>();
  private final Select<Shown> shown = new Select<>();
  private ConcordanceState state;

  ConcordanceForm(ConcordanceState initial, Consumer<ConcordanceState> go) {
    state = initial;
    plans.setLabel("計画");
    shown.setLabel("示すもの");
    shown.setItems(Shown.values());
    shown.setItemLabelGenerator(Shown::label);
    plans.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(state.withPlan(event.getValue().code()));
          }
        });
    shown.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(state.withShown(event.getValue()));
          }
        });
    getContent().addClassName("choice");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", "示す対応付け");
    getContent().add(plans, shown);
  }

  /// Shows what the address says, without asking for another one.
  void show(ConcordanceState now, Plan chosen, List<Plan> known, BodyNames names) {
    state = now;
    plans.setItems(known);
    plans.setItemLabelGenerator(plan -> names.of(plan.jurisdiction()) + "（" + plan.title() + "）");
    plans.setValue(chosen);
    shown.setValue(now.shown());
  }
}
