package kurabe.web.ui.dispute;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.disputing.DisputeBrowser;
import kurabe.core.disputing.KnownDispute;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// All disputes, newest first.
@Prototype
@Route(value = DisputesState.PAGE, layout = MainLayout.class)
@PageTitle("異議")
public final class DisputesView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private final DisputeBrowser disputes;
  private final EditionLibrary library;

  DisputesView(DisputeBrowser disputes, EditionLibrary library) {
    this.disputes = disputes;
    this.library = library;
    addClassName("disputes");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DisputesState state = DisputesState.parse(event.getLocation().getQueryParameters());
    List<KnownDispute> found =
        disputes.listDisputes(state.plan()).stream().filter(state::shows).toList();
    removeAll();
    add(
        new H1("異議"),
        new Paragraph(
            "公表された数値や評価への異議です。未解決の異議は、どのページでもその数値の横に表示されます。" + "申し立ては、指標と項目のページの「数値への異議」からできます。"),
        new DisputeChoice(state, plans()));
    add(new Paragraph(found.isEmpty() ? "条件に合う異議はありません。" : found.size() + "件"));
    found.forEach(it -> add(new DisputeArticle(it, true)));
  }

  private List<Plan> plans() {
    return library.listEditions().stream()
        .map(EditionSummary::plan)
        .collect(
            collectingAndThen(
                toMap(Plan::code, plan -> plan, (newest, _) -> newest, LinkedHashMap::new),
                DisputesView::values));
  }

  private static List<Plan> values(Map<PlanCode, Plan> plans) {
    return List.copyOf(plans.values());
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("異議"));
  }
}
