package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.hearing.Cases;
import kurabe.core.hearing.RemarkBrowser;
import kurabe.core.hearing.SlideBrowser;
import kurabe.web.ui.edition.KnownPlans;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// What a council said and was shown, and what came of the plan.
@Prototype
@Route(value = HearingState.PAGE, layout = MainLayout.class)
@PageTitle("事例・意見")
public final class HearingView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final String TITLE = "事例・意見";

  private final RemarkBrowser remarks;
  private final Cases cases;
  private final SlideBrowser slides;
  private final EditionLibrary library;

  HearingView(RemarkBrowser remarks, Cases cases, SlideBrowser slides, EditionLibrary library) {
    this.remarks = remarks;
    this.cases = cases;
    this.slides = slides;
    this.library = library;
    addClassName("hearing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    HearingState state = HearingState.parse(event.getLocation().getQueryParameters());
    removeAll();
    add(
        new H1(TITLE),
        new Paragraph("会議で出された意見とその後の回答・対応、計画の事例（失敗と気づきを含む）、会議に示された事業とKPIを見られます。"),
        new HearingChoice(state, KnownPlans.of(library.listEditions())),
        part(state));
  }

  private Component part(HearingState state) {
    return switch (state.part()) {
      case REMARKS -> new RemarkList(remarks.listRemarks(state.plan()));
      case CASES -> new CaseSection(cases.listCases(state.plan()), state.plan());
      case PROJECTS ->
          new ProjectSection(slides.listProjects(state.plan()), slides.listKpis(state.plan()));
    };
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here(TITLE));
  }
}
