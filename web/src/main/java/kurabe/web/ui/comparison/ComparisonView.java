package kurabe.web.ui.comparison;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.catalog.Schemes;
import kurabe.core.comparing.Comparer;
import kurabe.core.comparing.Comparison;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.comparing.ThemeRow;
import kurabe.core.concordance.Theme;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.ui.edition.KnownPlans;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.words.BodyNames;

/// Prefectures and the nation side by side, theme by theme. The address carries the whole choice.
@Prototype
@Route(value = "comparison", layout = MainLayout.class)
public final class ComparisonView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final EditionLibrary library;
  private final Comparer comparer;
  private final ConceptCatalog catalog;
  private final Schemes schemes;
  private final CrossEvaluator evaluator;
  private final H1 heading = new H1();
  private final ChoiceForm form;
  private final Div result = new Div();

  ComparisonView(
      EditionLibrary library,
      Comparer comparer,
      ConceptCatalog catalog,
      Schemes schemes,
      CrossEvaluator evaluator) {
    this.schemes = schemes;
    this.evaluator = evaluator;
    this.library = library;
    this.comparer = comparer;
    this.catalog = catalog;
    form = new ChoiceForm(catalog.listThemes(), ComparisonView::go);
    addClassName("comparison");
    add(heading, form, result);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ComparisonState state = ComparisonState.parse(event.getLocation().getQueryParameters());
    List<Plan> known = KnownPlans.of(library.listEditions());
    List<PlanCode> codes = known.stream().map(Plan::code).toList();
    BodyNames names = new BodyNames(library.listJurisdictions());
    Comparison comparison = comparer.compare(state.chosen(codes));
    heading.setText(title(comparison, theme(state), names));
    form.show(state, known, names);
    result.removeAll();
    showUnder(comparison, state, names);
    state
        .unknown(codes)
        .ifPresent(plans -> result.add(new Paragraph("計画" + plans + "の報告は登録されていません。")));
    show(comparison, state, names);
  }

  private void showUnder(Comparison comparison, ComparisonState state, BodyNames names) {
    SchemeBook book = schemes.current();
    Optional<EvaluationScheme> under = state.under().flatMap(name -> find(name, book));
    form.showSchemes(book.listSchemes(), under);
    if (state.under().isPresent() && under.isEmpty()) {
      result.add(new Paragraph("「" + state.under().orElse("") + "」という評価方法はありません。選び直してください。"));
    }
    under
        .filter(_ -> !comparison.editions().isEmpty())
        .map(scheme -> evaluator.evaluate(comparison.editions(), scheme))
        .ifPresent(crossed -> result.add(new UnderSection(crossed, names)));
  }

  private static Optional<EvaluationScheme> find(String name, SchemeBook book) {
    return switch (book.lookUp(name)) {
      case SchemeLookup.Found(SchemeEntry entry) -> entry.findScheme();
      case SchemeLookup.Unknown _, SchemeLookup.Ambiguous _ -> Optional.empty();
    };
  }

  private void show(Comparison comparison, ComparisonState state, BodyNames names) {
    List<ThemeRow> rows =
        comparison.rows().stream().filter(row -> state.shows(row.theme())).toList();
    if (comparison.editions().isEmpty()) {
      result.add(new Paragraph("比べる計画を選んでください。"));
    } else if (rows.isEmpty()) {
      result.add(new Paragraph("そのテーマはありません。テーマを選び直してください。"));
    } else {
      show(comparison.editions(), rows, names);
    }
  }

  private void show(List<AuditedEdition> editions, List<ThemeRow> rows, BodyNames names) {
    result.add(new MethodsSection(editions, names));
    result.add(new NationSection(editions, rows, names));
    rows.forEach(row -> result.add(new ThemeSection(row, names)));
  }

  private Optional<String> theme(ComparisonState state) {
    return state
        .theme()
        .flatMap(
            code ->
                catalog.listThemes().stream()
                    .filter(theme -> theme.code().equals(code))
                    .map(Theme::name)
                    .findFirst());
  }

  private static String title(Comparison comparison, Optional<String> theme, BodyNames names) {
    String bodies =
        comparison.editions().stream()
            .map(edition -> names.of(edition.edition().head().plan().jurisdiction()) + "・")
            .collect(joining());
    String subject = bodies.isEmpty() ? "" : ": " + bodies + "全国";
    return "比較" + subject + theme.map(name -> "（" + name + "）").orElse("");
  }

  private static void go(ComparisonState state) {
    UI.getCurrent().navigate(ComparisonView.class, state.toQuery());
  }

  @Override
  public String getPageTitle() {
    return Titles.of(heading.getText());
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("比較"));
  }
}
