package kurabe.web.ui.difference;

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
import kurabe.core.browsing.EditionColumn;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.tracking.Changes;
import kurabe.core.tracking.Tracked;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.ui.plan.PlansView;
import kurabe.web.words.BodyNames;

/// What moved in a plan between two periods that the reader chooses, and what may not be
/// subtracted.
@Prototype
@Route(value = "plans/:plan/differences", layout = MainLayout.class)
public final class DifferenceView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private static final String TITLE = "前期差";

  private final Changes changes;
  private final EditionLibrary library;
  private String title = TITLE;
  private List<Breadcrumb> trail = List.of();

  DifferenceView(Changes changes, EditionLibrary library) {
    this.changes = changes;
    this.library = library;
    addClassName("difference-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DifferenceAddress address =
        DifferenceAddress.parse(
                event.getRouteParameters(), event.getLocation().getQueryParameters())
            .orElseThrow(NotFoundException::new);
    removeAll();
    switch (changes.find(address.plan(), address.from(), address.to())) {
      case Tracked.Found(var change) ->
          show(new DifferenceFacts(change, address, new BodyNames(library.listJurisdictions())));
      case Tracked.NoSuchPlan() -> throw new NotFoundException();
      case Tracked.NoSuchPeriod(var asked, var columns) ->
          choose("報告書に「" + asked + "」の欄はありません。2つの時点を選び直してください。", address, columns);
      case Tracked.OnlyOnePeriod(var columns) ->
          choose(
              columns.size() > 1
                  ? "異なる2つの時点を選んでください。"
                  : "公開されている時点が1つだけのため、差はまだありません。次の版を取り込むと比べられます。",
              address,
              columns);
    }
  }

  private void show(DifferenceFacts facts) {
    EditionFacts later = facts.later();
    title = TITLE + " - " + later.plan().title();
    trail =
        List.of(
            Breadcrumb.to("計画", PlansView.PATH),
            Breadcrumb.to(later.plan().title(), later.address().path()),
            Breadcrumb.here(TITLE));
    add(
        new H1(TITLE + ": " + later.plan().title()),
        intro(later),
        new PeriodForm(
            facts.address(),
            facts.tracked().columns(),
            Optional.of(facts.tracked().earlierRef()),
            Optional.of(facts.tracked().laterRef())),
        new DifferenceBody(facts));
  }

  private static Paragraph intro(EditionFacts later) {
    Paragraph line = new Paragraph(later.prefecture() + " ");
    line.add(new Anchor(later.address().path(), later.plan().title()));
    line.add("の2つの時点の差です。印刷された数値どうしを引き、定義・単位・目標・評価方法が変わったものは理由を示して引きません。");
    return line;
  }

  private void choose(String what, DifferenceAddress address, List<EditionColumn> columns) {
    title = TITLE;
    trail = List.of(Breadcrumb.to("計画", PlansView.PATH), Breadcrumb.here(TITLE));
    add(
        new H1(TITLE),
        new Paragraph(what),
        new PeriodForm(address, columns, Optional.empty(), Optional.empty()));
  }

  @Override
  public String getPageTitle() {
    return Titles.of(title);
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return trail.isEmpty() ? List.of(Breadcrumb.here(TITLE)) : trail;
  }
}
