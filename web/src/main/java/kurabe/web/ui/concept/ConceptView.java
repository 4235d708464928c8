package kurabe.web.ui.concept;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.BodyGroups;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.ConceptComparer;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.web.ui.figure.DocumentFacts;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;

/// One common indicator: prefectures beside each other and the nation, with gaps, ranks, reasons
/// and
/// sources.
@Prototype
@Route(value = ConceptsView.PATH + "/:concept", layout = MainLayout.class)
public final class ConceptView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private static final String PARAMETER = "concept";

  private final ConceptComparer comparer;
  private final ConceptCatalog catalog;
  private final H1 heading = new H1();
  private final Div facts = new Div();
  private final ConceptForm form = new ConceptForm(this::go);
  private final Div result = new Div();
  private ConceptState state = ConceptState.parse(QueryParameters.empty());
  private String code = "";

  ConceptView(ConceptComparer comparer, ConceptCatalog catalog) {
    this.comparer = comparer;
    this.catalog = catalog;
    addClassName("concept");
    add(heading, facts, form, result);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    code = event.getRouteParameters().get(PARAMETER).orElse("");
    Concept concept = find(code).orElseThrow(NotFoundException::new);
    state = ConceptState.parse(event.getLocation().getQueryParameters());
    heading.setText(concept.name());
    facts.removeAll();
    facts.add(new ConceptFacts(concept));
    BodyGroups known = comparer.groups();
    BodyGroup group = known.find(state.bodies()).orElseGet(known::all);
    ConceptComparison comparison = comparer.compare(concept, group, state.vintage());
    form.show(state, group, known, comparison);
    result.removeAll();
    show(comparison);
  }

  private Optional<Concept> find(String text) {
    try {
      return catalog.findConcept(new ConceptCode(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void show(ConceptComparison comparison) {
    comparison.chosen().ifPresentOrElse(chosen -> show(comparison, chosen), () -> none(comparison));
    result.add(new ReportedSection(comparison), new SentenceSection(comparison));
    comparison
        .chosen()
        .ifPresent(
            chosen -> result.add(new H2("調査"), new DocumentFacts(chosen.survey().document())));
  }

  private void show(ConceptComparison comparison, ChosenSurvey chosen) {
    FigureSection figures = new FigureSection(comparison, chosen, state.byValue());
    result.add(figures);
    ConceptChart.of(comparison, chosen, figures.rows()).ifPresent(result::add);
  }

  private void none(ConceptComparison comparison) {
    result.add(
        new Paragraph(
            comparison.vintages().isEmpty()
                ? "この共通指標の統計表は、まだ取り込まれていません。取り込むと、都道府県と全国の値がここに並びます。"
                : "この時点の都道府県と全国の値はありません。別の時点を選んでください。"));
  }

  private void go(ConceptState next) {
    UI.getCurrent()
        .navigate(ConceptView.class, new RouteParameters(PARAMETER, code), next.toQuery());
  }

  @Override
  public String getPageTitle() {
    return Titles.of(heading.getText() + " - 全国との比較");
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("全国との比較", state.listPath()), Breadcrumb.here(heading.getText()));
  }
}
