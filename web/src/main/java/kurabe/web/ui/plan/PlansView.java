package kurabe.web.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.web.ui.edition.NothingPublished;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.BodyNames;

/// All editions of all plans that were published.
@Prototype
@Route(value = PlansView.PATH, layout = MainLayout.class)
@PageTitle("計画")
public final class PlansView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  public static final String PATH = "plans";

  private final EditionLibrary library;

  PlansView(EditionLibrary library) {
    this.library = library;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<EditionSummary> editions = library.listEditions();
    removeAll();
    add(new H1("計画"));
    if (editions.isEmpty()) {
      add(new NothingPublished());
    } else {
      add(
          new EditionTable(editions, new BodyNames(library.listJurisdictions())),
          new PlanAnalyses(editions));
    }
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("計画"));
  }
}
