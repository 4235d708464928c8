package kurabe.web.ui.plan;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.edition.PlanAddress;

/// Every plan once, with what can be asked of it beyond its editions.
final class PlanAnalyses extends Section {

  /// @param editions newest first
  PlanAnalyses(List<EditionSummary> editions) {
    add(new H2("計画ごとの分析"));
    Map<PlanCode, Plan> plans = new LinkedHashMap<>();
    editions.forEach(edition -> plans.putIfAbsent(edition.plan().code(), edition.plan()));
    plans.values().stream()
        .sorted(comparing(Plan::jurisdiction))
        .forEach(
            plan ->
                add(
                    new H3(new Anchor(PlanAddress.of(plan.code()).path(), plan.title())),
                    new PlanLinks(plan)));
  }
}
