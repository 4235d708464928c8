package kurabe.web.ui.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.core.plan.Plan;
import kurabe.web.ui.edition.PlanAddress;

/// The other pages about a plan.
final class PlanLinks extends Nav {

  PlanLinks(Plan plan) {
    addClassNames("chips", "plan-links");
    setAriaLabel(plan.title() + "の分析");
    PlanAddress address = PlanAddress.of(plan.code());
    add(
        new UnorderedList(
            link(address.ambitionPath(), "ペースと目標"),
            link(address.differencesPath(), "前期差"),
            export(plan)));
  }

  /// Every figure of the newest edition, for a spreadsheet.
  private static ListItem export(Plan plan) {
    Anchor file =
        new Anchor("api/v1/exports/" + plan.code().value() + "/newest/figures.csv", "全数値（CSV）");
    file.setRouterIgnore(true);
    file.getElement().setAttribute("download", true);
    return new ListItem(file);
  }

  private static ListItem link(String path, String label) {
    return new ListItem(new Anchor(path, label));
  }
}
