package kurabe.web.ui.changes;

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
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.correcting.Correction;
import kurabe.core.correcting.Corrections;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Group;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.words.BodyNames;

/// Everything that one publication moved, heading by heading.
@Prototype
@Route(value = ChangeAddress.ROUTE, layout = MainLayout.class)
public final class ChangeView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final Corrections corrections;
  private final EditionLibrary library;
  private String title = "変更履歴";

  ChangeView(Corrections corrections, EditionLibrary library) {
    this.corrections = corrections;
    this.library = library;
    addClassName("changes");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ChangeAddress address =
        ChangeAddress.parse(event.getRouteParameters(), event.getLocation().getQueryParameters())
            .orElseThrow(NotFoundException::new);
    Correction correction = address.find(corrections).orElseThrow(NotFoundException::new);
    EditionSummary publication = correction.publication();
    title =
        publication.plan().title() + "（" + publication.label() + "）第" + address.revision() + "版の変更";
    removeAll();
    add(new H1(title));
    switch (correction) {
      case Correction.First _ -> first(publication);
      case Correction.Corrected(var _, BlastRadius radius) -> show(radius, address);
    }
  }

  private void first(EditionSummary publication) {
    PlanAddress plan =
        PlanAddress.of(publication.plan().code())
            .withRevision(publication.asOf(), publication.revision());
    add(
        new Paragraph("この版の最初の公開です。比べる前の改訂はありません。"),
        new Paragraph(new Anchor(plan.path(), "この版のページを開く")));
  }

  private void show(BlastRadius radius, ChangeAddress address) {
    List<EditionSummary> revisions =
        library.listRevisions(address.plan()).stream()
            .filter(it -> it.asOf().equals(address.asOf()))
            .toList();
    BodyNames names = new BodyNames(library.listJurisdictions());
    add(new RevisionPair(radius), new AgainstChoice(address, radius, revisions));
    if (radius.isEmpty()) {
      add(new Paragraph("二つの改訂は別の文書ですが、変わった数値はありません。"));
    }
    for (Group group : radius.countByGroup().keySet()) {
      add(new GroupSection(radius, group, names));
    }
  }

  @Override
  public String getPageTitle() {
    return Titles.of(title);
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("変更履歴", ChangeAddress.LIST), Breadcrumb.here(title));
  }
}
