package kurabe.web.ui.indicator;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.council.LinkTarget;
import kurabe.core.evaluation.Subject;
import kurabe.core.hearing.RemarkBrowser;
import kurabe.core.mapping.ConceptFigures;
import kurabe.core.tracking.Ambitions;
import kurabe.web.ui.edition.DisputeSection;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.FoundEdition;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.hearing.LinkedRemarks;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.ui.plan.PlansView;

/// One indicator of a plan, as one edition reports it.
@Prototype
@Route(value = "plans/:plan/indicators/:indicator", layout = MainLayout.class)
public final class IndicatorView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final EditionBrowser editions;
  private final EditionLibrary library;
  private final ConceptFigures concepts;
  private final Ambitions ambitions;
  private final RemarkBrowser remarks;
  private Optional<IndicatorFacts> shown = Optional.empty();

  IndicatorView(
      EditionBrowser editions,
      EditionLibrary library,
      ConceptFigures concepts,
      Ambitions ambitions,
      RemarkBrowser remarks) {
    this.remarks = remarks;
    this.editions = editions;
    this.library = library;
    this.concepts = concepts;
    this.ambitions = ambitions;
    addClassName("indicator");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String key = event.getRouteParameters().get("indicator").orElse("");
    shown =
        FoundEdition.at(event, editions, library)
            .flatMap(edition -> IndicatorFacts.find(edition, key, concepts.of(edition.audited())));
    show(shown.orElseThrow(NotFoundException::new));
  }

  private void show(IndicatorFacts facts) {
    removeAll();
    var series = library.listSeries(facts.edition().plan().code(), facts.indicator().key());
    var ambition =
        ambitions.find(
            facts.edition().audited(),
            facts.figures(),
            facts.indicator(),
            Optional.empty(),
            series);
    add(
        new H1(facts.indicator().name()),
        edition(facts.edition()),
        new KeyFigures(facts),
        new PeriodSection(facts),
        new AmbitionSection(facts, ambition),
        new TrendSection(facts, series),
        new NationSection(facts),
        new AuditSection(facts),
        new ProfileSection(facts),
        new LinkedRemarks(remarks.listLinked(target(facts)), facts.edition().plan().code()),
        new DisputeSection(facts.edition(), new Subject.OfIndicator(facts.indicator().key())),
        new SourceSection(facts));
  }

  private static LinkTarget target(IndicatorFacts facts) {
    return new LinkTarget.ToIndicator(facts.edition().plan().code(), facts.indicator().key());
  }

  private static Paragraph edition(EditionFacts edition) {
    var plan = new Anchor(edition.address().path(), edition.plan().title());
    var line = new Paragraph(edition.prefecture() + " ");
    line.add(plan);
    line.add("（" + edition.edition().head().label() + "）");
    return line;
  }

  @Override
  public String getPageTitle() {
    return Titles.of(
        shown
            .map(facts -> facts.indicator().name() + " - " + facts.edition().plan().title())
            .orElse("指標"));
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    List<Breadcrumb> trail = new ArrayList<>();
    trail.add(Breadcrumb.to("計画", PlansView.PATH));
    shown.ifPresent(facts -> trail.addAll(steps(facts)));
    return List.copyOf(trail);
  }

  private static List<Breadcrumb> steps(IndicatorFacts facts) {
    PlanAddress address = facts.edition().address();
    List<Breadcrumb> steps = new ArrayList<>();
    steps.add(Breadcrumb.to(facts.edition().plan().title(), address.path()));
    facts
        .path()
        .forEach(item -> steps.add(Breadcrumb.to(item.label(), address.itemPath(item.key()))));
    steps.add(Breadcrumb.here(facts.indicator().name()));
    return steps;
  }
}
