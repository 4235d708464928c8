package kurabe.web.ui.ambition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.tracking.Ambitions;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.ui.plan.PlansView;
import kurabe.web.words.BodyNames;

/// A plan's indicators on the way to their targets: is the pace enough, and does the target ask for
/// anything?
@Prototype
@Route(value = "plans/:plan/ambition", layout = MainLayout.class)
public final class AmbitionView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private static final String TITLE = "ペースと目標";
  private static final String FROM_ZERO =
      "基準値が印刷されていない指標のペースは、0から数えています。計画の前からあった分も進んだ分に入るため、割合は大きく出ます。";

  private final Ambitions ambitions;
  private final EditionLibrary library;
  private Optional<AmbitionFacts> shown = Optional.empty();

  AmbitionView(Ambitions ambitions, EditionLibrary library) {
    this.ambitions = ambitions;
    this.library = library;
    addClassName("ambition");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    shown =
        AmbitionAddress.parse(event.getRouteParameters(), event.getLocation().getQueryParameters())
            .flatMap(this::find);
    show(shown.orElseThrow(NotFoundException::new));
  }

  private Optional<AmbitionFacts> find(AmbitionAddress address) {
    return ambitions
        .find(address.plan(), address.period())
        .map(plan -> new AmbitionFacts(plan, address, new BodyNames(library.listJurisdictions())));
  }

  private void show(AmbitionFacts facts) {
    removeAll();
    EditionFacts edition = facts.edition();
    add(new H1(TITLE + ": " + edition.plan().title()), intro(edition), new AmbitionChoices(facts));
    if (!facts.plan().hasColumn()) {
      add(new Paragraph("この版に、その時点の値はありません。上の「報告の時点」から選び直してください。"));
    } else if (facts.rows().isEmpty()) {
      add(new Paragraph("この版に、数値で測る指標はありません。"));
    } else {
      add(new CourseCounts(facts), new H2("指標の一覧"));
      if (facts.isFromZero()) {
        add(new Paragraph(FROM_ZERO));
      }
      add(new PaceNotes(facts), new AmbitionTable(facts));
    }
  }

  private static Paragraph intro(EditionFacts edition) {
    Paragraph line = new Paragraph(edition.prefecture() + " ");
    line.add(new Anchor(edition.address().path(), edition.plan().title()));
    line.add("（" + edition.edition().head().label() + "）の値を、最終目標と、目標までの一定のペースの両方に照らします。");
    return line;
  }

  @Override
  public String getPageTitle() {
    return Titles.of(
        shown.map(facts -> TITLE + " - " + facts.edition().plan().title()).orElse(TITLE));
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return shown
        .map(AmbitionFacts::edition)
        .map(
            edition ->
                List.of(
                    Breadcrumb.to("計画", PlansView.PATH),
                    Breadcrumb.to(edition.plan().title(), edition.address().path()),
                    Breadcrumb.here(TITLE)))
        .orElseGet(() -> List.of(Breadcrumb.here(TITLE)));
  }
}
