package kurabe.web.ui.crossing;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.catalog.Schemes;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.BodyNames;
import kurabe.web.words.PeriodWords;

/// An edition under another scheme, item by item beside what its report prints.
@Prototype
@Route(value = UnderAddress.PATH, layout = MainLayout.class)
public final class UnderView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final EditionBrowser editions;
  private final EditionLibrary library;
  private final Schemes schemes;
  private final CrossEvaluator evaluator;
  private final H1 heading = new H1();
  private final UnderForm form = new UnderForm(address -> UI.getCurrent().navigate(address.path()));
  private final Div result = new Div();
  private Optional<EditionFacts> shown = Optional.empty();

  UnderView(
      EditionBrowser editions, EditionLibrary library, Schemes schemes, CrossEvaluator evaluator) {
    this.editions = editions;
    this.library = library;
    this.schemes = schemes;
    this.evaluator = evaluator;
    addClassName("under");
    add(heading, form, result);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UnderAddress address =
        UnderAddress.parse(event.getRouteParameters(), event.getLocation().getQueryParameters())
            .orElseThrow(NotFoundException::new);
    AuditedEdition edition = address.find(editions).orElseThrow(NotFoundException::new);
    SchemeBook book = schemes.current();
    SchemeEntry entry =
        switch (book.lookUp(address.scheme())) {
          case SchemeLookup.Found(SchemeEntry found) -> found;
          case SchemeLookup.Unknown _, SchemeLookup.Ambiguous _ -> throw new NotFoundException();
        };
    show(address, edition, entry, book);
  }

  private void show(
      UnderAddress address, AuditedEdition edition, SchemeEntry entry, SchemeBook book) {
    EditionFacts facts =
        new EditionFacts(edition, planAddress(address), new BodyNames(library.listJurisdictions()));
    shown = Optional.of(facts);
    heading.setText("方法を替えて評価: " + facts.plan().title());
    result.removeAll();
    form.setVisible(entry.findScheme().isPresent());
    entry
        .findScheme()
        .ifPresentOrElse(
            scheme -> show(address, facts, scheme, book), () -> result.add(unreadable(entry)));
  }

  private void show(
      UnderAddress address, EditionFacts facts, EvaluationScheme scheme, SchemeBook book) {
    List<Period> periods = facts.index().listPeriods();
    CrossEvaluation crossing = evaluate(address, facts.audited(), scheme, periods);
    form.show(
        new UnderChoice(
            address,
            book.listSchemes(),
            scheme,
            listEditions(facts),
            facts.edition().head().asOf(),
            periods,
            crossing.period()));
    CrossFacts cross = new CrossFacts(facts, crossing);
    result.add(new UnderLead(cross), new LossSection(cross), new TotalSection(crossing));
    crossing.items().forEach(item -> result.add(new CrossSection(cross, item)));
  }

  /// Newest first.
  private List<Period> listEditions(EditionFacts facts) {
    return library.listRevisions(facts.plan().code()).stream()
        .map(EditionSummary::asOf)
        .distinct()
        .toList();
  }

  private CrossEvaluation evaluate(
      UnderAddress address, AuditedEdition edition, EvaluationScheme scheme, List<Period> periods) {
    if (address.period().isPresent() && !periods.containsAll(address.period().stream().toList())) {
      throw new NotFoundException();
    }
    return address
        .period()
        .map(period -> evaluator.evaluate(edition, scheme, period))
        .orElseGet(() -> evaluator.evaluate(edition, scheme));
  }

  private static PlanAddress planAddress(UnderAddress address) {
    return new PlanAddress(
        address.plan(), address.edition(), address.revision(), Optional.empty(), Optional.empty());
  }

  private static Paragraph unreadable(SchemeEntry entry) {
    return new Paragraph(
        new Text("この評価方法の定義に誤りがあるため、評価に使えません。"),
        new Anchor("schemes/" + entry.code().value(), "誤りの内容を見る"));
  }

  @Override
  public String getPageTitle() {
    return shown
        .map(facts -> "方法を替えて評価 - " + facts.plan().title() + " " + asOf(facts))
        .orElse("方法を替えて評価");
  }

  private static String asOf(EditionFacts facts) {
    return PeriodWords.of(facts.edition().head().asOf());
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return shown
        .map(
            facts ->
                List.of(
                    Breadcrumb.to("計画", "plans"),
                    Breadcrumb.to(facts.plan().title(), facts.address().path()),
                    Breadcrumb.here("方法を替えて評価")))
        .orElseGet(() -> List.of(Breadcrumb.here("方法を替えて評価")));
  }
}
