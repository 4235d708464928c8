package kurabe.web.ui.concordance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.mapping.Concordances;
import kurabe.core.mapping.Confirmations;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.words.BodyNames;

/// What each plan's indicators and items are mapped to, and where people decide about it.
@Prototype
@Route(value = ConcordanceState.PAGE, layout = MainLayout.class)
public final class ConcordanceView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private static final String TITLE = "対応付け";

  private final EditionLibrary library;
  private final ConceptCatalog catalog;
  private final Concordances concordances;
  private final Confirmations confirmations;
  private final ConcordanceForm form =
      new ConcordanceForm(
          new ConcordanceState(Optional.empty(), Shown.ALL, Optional.empty()), ConcordanceView::go);
  private final Paragraph said = new Paragraph();
  private final Div result = new Div();
  private String title = TITLE;

  ConcordanceView(
      EditionLibrary library,
      ConceptCatalog catalog,
      Concordances concordances,
      Confirmations confirmations) {
    this.library = library;
    this.catalog = catalog;
    this.concordances = concordances;
    this.confirmations = confirmations;
    addClassName("concordance");
    said.getElement().setAttribute("role", "status");
    said.addClassName("said");
    add(
        new H1(TITLE),
        new Paragraph(
            "計画の指標・取組が、どの共通指標またはテーマに対応するかと、その根拠です。"
                + "共通指標に対応する指標だけを、ほかの県や全国の値と比べます。"
                + "人が確認した対応は、Kurabe に付属する対応に代わって使われ、すべて履歴に残ります。"),
        form,
        said,
        result);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    said.setText("");
    show(ConcordanceState.parse(event.getLocation().getQueryParameters()));
  }

  private void show(ConcordanceState state) {
    result.removeAll();
    List<Plan> known = known();
    Optional<Plan> chosen = chosen(state, known);
    form.setVisible(!known.isEmpty());
    title = TITLE + chosen.map(plan -> ": " + plan.title()).orElse("");
    if (known.isEmpty()) {
      result.add(new Paragraph("計画の報告はまだ登録されていません。kurabe import で報告書を取り込んでください。"));
    } else if (chosen.isEmpty()) {
      form.setVisible(false);
      result.add(new Paragraph("その計画の報告は登録されていません。メニューの「対応付け」から選び直してください。"));
    } else {
      form.show(state, chosen.get(), known, new BodyNames(library.listJurisdictions()));
      concordances.findPlan(chosen.get().code()).ifPresent(plan -> show(plan, state));
    }
  }

  /// Each as its newest edition calls it.
  private List<Plan> known() {
    Map<PlanCode, Plan> plans = new LinkedHashMap<>();
    library.listEditions().forEach(one -> plans.putIfAbsent(one.plan().code(), one.plan()));
    return List.copyOf(plans.values());
  }

  private static Optional<Plan> chosen(ConcordanceState state, List<Plan> known) {
    return state
        .plan()
        .map(code -> known.stream().filter(plan -> plan.code().value().equals(code)).findFirst())
        .orElseGet(() -> known.stream().findFirst());
  }

  private void show(PlanMapping plan, ConcordanceState state) {
    result.add(new Paragraph(count(plan)));
    state.findRow(plan).ifPresent(row -> result.add(decision(row, state)));
    if (state.row().isPresent() && state.findRow(plan).isEmpty()) {
      result.add(new Paragraph("その指標・取組は計画の最新の版にありません。一覧から選び直してください。"));
    }
    result.add(new MappingTable(plan, state, new AimNames(catalog)));
  }

  private static String count(PlanMapping plan) {
    int unmapped = plan.listUnmapped().size();
    return "指標・取組 "
        + plan.rows().size()
        + "件のうち、対応付けのないもの "
        + unmapped
        + "件"
        + (unmapped == 0 ? "。" : "。「示すもの」で絞り込み、候補から選んで確認してください。");
  }

  private DecisionSection decision(PlanMapping.Row row, ConcordanceState state) {
    return new DecisionSection(
        row,
        state,
        catalog,
        concordances,
        confirmations,
        words -> {
          show(state);
          said.setText(words);
        });
  }

  private static void go(ConcordanceState state) {
    UI.getCurrent().navigate(ConcordanceView.class, state.toQuery());
  }

  @Override
  public String getPageTitle() {
    return Titles.of(title);
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here(TITLE));
  }
}
