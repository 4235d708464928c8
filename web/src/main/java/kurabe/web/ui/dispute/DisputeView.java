package kurabe.web.ui.dispute;

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
import kurabe.core.browsing.EditionSummary;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.Objection;
import kurabe.core.disputing.DisputeBrowser;
import kurabe.core.disputing.Disputing;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.KnownDispute;
import kurabe.core.disputing.ResolutionDraft;
import kurabe.core.disputing.Resolving;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;

/// One dispute, and the form that resolves it while it is open.
@Prototype
@Route(value = "disputes/:id", layout = MainLayout.class)
public final class DisputeView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final DisputeBrowser disputes;
  private final Disputing disputing;
  private final EditionLibrary library;
  private String title = "異議";

  DisputeView(DisputeBrowser disputes, Disputing disputing, EditionLibrary library) {
    this.disputes = disputes;
    this.disputing = disputing;
    this.library = library;
    addClassName("disputes");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(
        event
            .getRouteParameters()
            .get("id")
            .flatMap(DisputeView::parse)
            .flatMap(disputes::findDispute)
            .orElseThrow(NotFoundException::new));
  }

  private static Optional<DisputeId> parse(String text) {
    try {
      return Optional.of(new DisputeId(Long.parseLong(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void show(KnownDispute known) {
    title = "異議" + known.dispute().id().value();
    removeAll();
    add(new H1(title), new DisputeArticle(known, false));
    if (known.dispute() instanceof Dispute.Open open) {
      form(open);
    }
  }

  private void form(Dispute.Open dispute) {
    add(
        new H2("この異議を解決する"),
        new Paragraph("数値が訂正されていても、異議は人が解決するまで残ります。結論は公開され、あとから変えられません。"),
        new ResolutionForm(corrections(dispute.objection()), draft -> send(dispute.id(), draft)));
  }

  private List<Integer> corrections(Objection objection) {
    return library.listRevisions(objection.figure().plan()).stream()
        .filter(it -> it.asOf().equals(objection.figure().edition()))
        .map(EditionSummary::revision)
        .filter(number -> number > objection.revision())
        .sorted()
        .toList();
  }

  private List<Fault> send(DisputeId id, ResolutionDraft draft) {
    return switch (disputing.resolve(id, draft)) {
      case Resolving.Settled _, Resolving.AlreadyResolved() -> {
        disputes.findDispute(id).ifPresent(this::show);
        yield List.of();
      }
      case Resolving.Refused(List<Fault> faults) -> faults;
      case Resolving.NoSuchDispute() -> throw new NotFoundException();
    };
  }

  @Override
  public String getPageTitle() {
    return Titles.of(title);
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("異議", DisputesState.PAGE), Breadcrumb.here(title));
  }
}
