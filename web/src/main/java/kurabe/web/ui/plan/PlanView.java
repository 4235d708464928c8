package kurabe.web.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.hearing.Cases;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.FoundEdition;
import kurabe.web.ui.hearing.CaseSection;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// One edition of a plan: what it says, in the plan's own terms, and what stands behind it.
@Prototype
@Route(value = "plans/:plan", layout = MainLayout.class)
public final class PlanView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final EditionBrowser editions;
  private final EditionLibrary library;
  private final Cases cases;
  private Optional<EditionFacts> shown = Optional.empty();

  PlanView(EditionBrowser editions, EditionLibrary library, Cases cases) {
    this.cases = cases;
    this.editions = editions;
    this.library = library;
    addClassName("plan");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<EditionFacts> before = shown;
    shown = FoundEdition.at(event, editions, library).filter(FoundEdition::hasArea);
    EditionFacts facts = shown.orElseThrow(NotFoundException::new);
    show(facts);
    before.ifPresent(was -> ChoiceFocus.restore(this, was.address(), facts.address()));
  }

  private void show(EditionFacts facts) {
    removeAll();
    add(
        new H1(facts.plan().title()),
        new EditionPanel(facts),
        new PlanLinks(facts.plan()),
        new RevisionChoice(facts, library.listRevisions(facts.plan().code())),
        new BehindTheFigures(facts),
        PlanBody.of(facts),
        new CaseSection(
            cases.listCases(Optional.of(facts.plan().code())), Optional.of(facts.plan().code())));
  }

  @Override
  public String getPageTitle() {
    return shown
        .map(facts -> facts.plan().title() + " - " + facts.edition().head().label())
        .orElse("計画");
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    String here = shown.map(facts -> facts.plan().title()).orElse("計画");
    return List.of(Breadcrumb.to("計画", PlansView.PATH), Breadcrumb.here(here));
  }
}
