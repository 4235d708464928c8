package kurabe.web.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.DisputeSection;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.FoundEdition;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// One item of a plan at any level: its verdicts, figures and words, each with its place.
@Prototype
@Route(value = "plans/:plan/items/:item", layout = MainLayout.class)
public final class ItemView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final EditionBrowser editions;
  private final EditionLibrary library;
  private Optional<ItemFacts> shown = Optional.empty();

  ItemView(EditionBrowser editions, EditionLibrary library) {
    this.editions = editions;
    this.library = library;
    addClassName("item");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String key = event.getRouteParameters().get("item").orElse("");
    shown = FoundEdition.at(event, editions, library).flatMap(facts -> ItemFacts.find(facts, key));
    show(shown.orElseThrow(NotFoundException::new));
  }

  private void show(ItemFacts item) {
    removeAll();
    add(
        new H1(item.item().label()),
        new ItemPanel(item),
        new OutcomeSection(item),
        new FiguresSection(item),
        new StatementSection(item),
        new ItemAuditSection(item),
        new DisputeSection(item.edition(), EditionFacts.subject(item.item())),
        new ItemSourceSection(item));
  }

  @Override
  public String getPageTitle() {
    return shown
        .map(facts -> facts.item().label() + " - " + facts.edition().plan().title())
        .orElse("項目");
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    List<Breadcrumb> trail = new ArrayList<>();
    trail.add(Breadcrumb.to("計画", PlansView.PATH));
    shown.ifPresent(facts -> trail.addAll(steps(facts)));
    return List.copyOf(trail);
  }

  /// The parts of the plan above the item lead to the plan's page, narrowed to them.
  private static List<Breadcrumb> steps(ItemFacts facts) {
    var address = facts.edition().address();
    List<Breadcrumb> steps = new ArrayList<>();
    steps.add(Breadcrumb.to(facts.edition().plan().title(), address.path()));
    for (PlanItem above : facts.listAbove()) {
      String path = address.withArea(Optional.of(above.key())).path();
      steps.add(Breadcrumb.to(above.label(), path));
    }
    steps.add(Breadcrumb.here(facts.item().label()));
    return steps;
  }
}
