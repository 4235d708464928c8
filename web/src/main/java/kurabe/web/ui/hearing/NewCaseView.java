package kurabe.web.ui.hearing;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.hearing.CaseAdding;
import kurabe.core.hearing.CaseDraft;
import kurabe.core.hearing.Cases;
import kurabe.core.hearing.Fault;
import kurabe.core.plan.Plan;
import kurabe.web.ui.edition.KnownPlans;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// Where a person adds a case.
@Prototype
@Route(value = CaseAddress.PAGE, layout = MainLayout.class)
@PageTitle("事例を加える")
public final class NewCaseView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final String TITLE = "事例を加える";

  private final Cases cases;
  private final EditionLibrary library;

  NewCaseView(Cases cases, EditionLibrary library) {
    this.cases = cases;
    this.library = library;
    addClassName("hearing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<String> asked =
        event.getLocation().getQueryParameters().getSingleParameter(CaseAddress.PLAN);
    List<Plan> plans =
        KnownPlans.of(library.listEditions()).stream()
            .sorted(comparing(plan -> !asked.map(plan.code().value()::equals).orElse(false)))
            .toList();
    removeAll();
    add(new H1(TITLE), new Paragraph("成功例だけでなく、うまくいかなかったこととその気づきも加えられます。加えた事例は消したり書き換えたりできません。"));
    add(
        plans.isEmpty()
            ? new Paragraph("計画がまだ公開されていません。先に kurabe import で報告書を取り込んでください。")
            : new CaseForm(plans, this::send));
  }

  private List<Fault> send(CaseDraft draft) {
    return switch (cases.add(draft)) {
      case CaseAdding.Added(var added) -> {
        HearingState state = new HearingState(HearingState.Part.CASES, Optional.of(added.plan()));
        UI.getCurrent().getPage().setLocation(state.path());
        yield List.of();
      }
      case CaseAdding.Refused(List<Fault> faults) -> faults;
    };
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("事例・意見", HearingState.PAGE), Breadcrumb.here(TITLE));
  }
}
