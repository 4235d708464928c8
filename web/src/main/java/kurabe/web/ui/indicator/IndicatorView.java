package kurabe.web.ui.indicator;

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
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.BodyNames;

/// One indicator of a plan, as one edition reports it.
@Prototype
@Route(value = "plans/:plan/indicators/:indicator", layout = MainLayout.class)
public final class IndicatorView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final EditionBrowser editions;
  private final EditionLibrary library;
  private Optional<IndicatorFacts> shown = Optional.empty();

  IndicatorView(EditionBrowser editions, EditionLibrary library) {
    this.editions = editions;
    this.library = library;
    addClassName("indicator");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    shown =
        IndicatorAddress.parse(event.getRouteParameters(), event.getLocation().getQueryParameters())
            .flatMap(this::find);
    show(shown.orElseThrow(NotFoundException::new));
  }

  private Optional<IndicatorFacts> find(IndicatorAddress address) {
    return address
        .find(editions)
        .flatMap(audited -> IndicatorFacts.find(audited, address.indicator(), names()));
  }

  private BodyNames names() {
    return new BodyNames(library.listJurisdictions());
  }

  private void show(IndicatorFacts facts) {
    removeAll();
    var series = library.listSeries(facts.plan().code(), facts.indicator().key());
    add(
        new H1(facts.indicator().name()),
        new Paragraph(
            facts.prefecture()
                + "「"
                + facts.plan().title()
                + "」 "
                + facts.audited().edition().head().label()
                + "の報告"),
        new KeyFigures(facts),
        new PeriodSection(facts),
        new TrendSection(facts, series),
        new NationSection(facts),
        new AuditSection(facts),
        new ProfileSection(facts),
        new SourceSection(facts));
  }

  @Override
  public String getPageTitle() {
    return shown.map(facts -> facts.indicator().name() + " - " + facts.plan().title()).orElse("指標");
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    var trail = new ArrayList<Breadcrumb>();
    shown.ifPresent(
        facts -> {
          var plan = "plans/" + facts.plan().code().value();
          trail.add(Breadcrumb.to(facts.plan().title(), plan));
          facts
              .audited()
              .index()
              .listPath(facts.owner())
              .forEach(item -> trail.add(Breadcrumb.to(item.label(), plan)));
          trail.add(Breadcrumb.here(facts.indicator().name()));
        });
    return List.copyOf(trail);
  }
}
