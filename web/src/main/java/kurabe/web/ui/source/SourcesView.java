package kurabe.web.ui.source;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;

/// All documents that figures come from, and what was wrong or doubtful when they were read.
///
/// The newest document of each plan is shown in full; older ones are one click away.
@Prototype
@Route(value = "sources", layout = MainLayout.class)
public final class SourcesView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final EditionLibrary library;
  private final SurveyLibrary surveys;
  private String title = "出典";

  SourcesView(EditionLibrary library, SurveyLibrary surveys) {
    this.library = library;
    this.surveys = surveys;
    addClassName("sources");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    List<EditionSummary> editions = library.listEditions();
    List<SurveySummary> statistics = surveys.listSurveys();
    title = "出典";
    removeAll();
    H1 heading = new H1();
    add(heading, new Paragraph("数値の出典となる文書と、読み取りの際に見つかった問題の一覧です。"));
    show(editions, statistics);
    SourcesState.parseSurvey(query)
        .ifPresentOrElse(
            code -> survey(code, statistics), () -> documents(SourcesState.parse(query), editions));
    heading.setText(title);
  }

  private void show(List<EditionSummary> editions, List<SurveySummary> statistics) {
    if (editions.isEmpty()) {
      add(new Paragraph("出典となる文書はまだ登録されていません。"));
    } else {
      add(new DocumentTable(editions));
    }
    if (!statistics.isEmpty()) {
      add(new SurveyList(statistics));
    }
  }

  private void survey(SurveyCode code, List<SurveySummary> statistics) {
    statistics.stream()
        .filter(one -> one.survey().code().equals(code))
        .findFirst()
        .ifPresentOrElse(this::survey, () -> add(new Paragraph("指定された統計表は登録されていません。表から選んでください。")));
  }

  private void survey(SurveySummary one) {
    title = "出典: " + one.survey().title();
    add(new H2("統計表と読み取りの問題"), new SurveyArticle(one, surveys.listProblems(one.survey().code())));
  }

  private void documents(Optional<SourcesState> asked, List<EditionSummary> editions) {
    List<PublishedEdition> documents = asked.map(this::chosen).orElseGet(() -> newest(editions));
    if (asked.isPresent() && documents.size() == 1) {
      title = "出典: " + documents.getFirst().edition().head().document().title();
    }
    if (asked.isPresent() && documents.isEmpty()) {
      add(new Paragraph("指定された版の文書は登録されていません。表から選んでください。"));
    } else if (!documents.isEmpty()) {
      add(new H2("文書と読み取りの問題"));
      documents.forEach(document -> add(new DocumentArticle(document)));
    }
  }

  private List<PublishedEdition> chosen(SourcesState state) {
    return library.findEdition(state.plan(), state.edition()).stream().toList();
  }

  private List<PublishedEdition> newest(List<EditionSummary> summaries) {
    List<PlanCode> plans =
        summaries.stream().map(EditionSummary::plan).map(Plan::code).distinct().toList();
    return library.listNewest(plans);
  }

  @Override
  public String getPageTitle() {
    return Titles.of(title);
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("出典"));
  }
}
