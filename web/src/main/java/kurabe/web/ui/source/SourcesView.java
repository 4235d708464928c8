package kurabe.web.ui.source;

import com.vaadin.flow.component.Component;
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
    Optional<SourcesState> state = SourcesState.parse(query);
    List<EditionSummary> summaries = library.listEditions();
    List<PublishedEdition> documents = state.map(this::chosen).orElseGet(() -> newest(summaries));
    title =
        state.isPresent() && documents.size() == 1
            ? "出典: " + documents.getFirst().edition().head().document().title()
            : "出典";
    removeAll();
    add(new H1(title), new Paragraph("数値の出典となる文書と、読み取りの際に見つかった問題の一覧です。"));
    show(summaries, documents);
    show(surveys.listSurveys(), SourcesState.parseSurvey(query));
  }

  private void show(List<SurveySummary> known, Optional<SurveyCode> asked) {
    if (known.isEmpty()) {
      return;
    }
    add(new H2("統計表"), new SurveyList(known));
    asked.ifPresentOrElse(
        code ->
            known.stream()
                .filter(one -> one.survey().code().equals(code))
                .findFirst()
                .<Component>map(one -> new SurveyArticle(one, surveys.listProblems(code)))
                .ifPresentOrElse(
                    this::add, () -> add(new Paragraph("指定された統計表は登録されていません。表から選んでください。"))),
        () -> add(new Paragraph("統計表の名前を開くと、文書の詳細と、読み取りの際に見つかった問題を見られます。")));
  }

  private List<PublishedEdition> chosen(SourcesState state) {
    return library.findEdition(state.plan(), state.edition()).stream().toList();
  }

  private List<PublishedEdition> newest(List<EditionSummary> summaries) {
    List<PlanCode> plans =
        summaries.stream().map(EditionSummary::plan).map(Plan::code).distinct().toList();
    return library.listNewest(plans);
  }

  private void show(List<EditionSummary> summaries, List<PublishedEdition> documents) {
    if (summaries.isEmpty()) {
      add(new Paragraph("出典となる文書はまだ登録されていません。"));
      return;
    }
    add(new DocumentTable(summaries));
    if (documents.isEmpty()) {
      add(new Paragraph("指定された版の文書は登録されていません。表から選んでください。"));
    } else {
      add(new H2("文書と読み取りの問題"));
      documents.forEach(document -> add(new DocumentArticle(document)));
    }
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
