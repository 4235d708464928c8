package kurabe.web.ui.overview;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.NothingPublished;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.BodyNames;

/// The start page: what is known, how fresh it is and where to go from here.
@Prototype
@Route(value = "", layout = MainLayout.class)
@PageTitle("概況")
public final class OverviewView extends Div implements BeforeEnterObserver {

  private final EditionBrowser editions;
  private final EditionLibrary library;

  OverviewView(EditionBrowser editions, EditionLibrary library) {
    this.editions = editions;
    this.library = library;
    addClassName("overview");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<Jurisdiction> bodies = library.listJurisdictions();
    List<EditionFacts> newest = newest(new BodyNames(bodies));
    removeAll();
    add(new H1("概況"), new Paragraph("都道府県のDX計画の進捗を、公表された報告書の出典とともに比べます。"));
    if (newest.isEmpty()) {
      add(new NothingPublished());
    } else {
      add(cards(newest), comparison());
    }
    add(new CoverageSection(bodies, newest));
  }

  private List<EditionFacts> newest(BodyNames names) {
    List<PlanCode> plans =
        library.listEditions().stream()
            .map(EditionSummary::plan)
            .map(Plan::code)
            .distinct()
            .toList();
    return editions.listNewest(plans).stream()
        .map(audited -> facts(audited, names))
        .sorted(comparing(facts -> facts.plan().jurisdiction()))
        .toList();
  }

  private static EditionFacts facts(AuditedEdition audited, BodyNames names) {
    PlanCode plan = audited.edition().head().plan().code();
    return new EditionFacts(audited, PlanAddress.of(plan), names);
  }

  private static Div cards(List<EditionFacts> newest) {
    Div cards = new Div();
    cards.addClassName("plan-cards");
    newest.forEach(facts -> cards.add(new PlanCard(facts)));
    return cards;
  }

  private static Paragraph comparison() {
    Anchor link = new Anchor("comparison", "これらの計画をテーマごとに比べる");
    link.addClassName("next-step");
    return new Paragraph(link);
  }
}
