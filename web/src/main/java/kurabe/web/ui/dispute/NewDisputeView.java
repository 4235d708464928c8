package kurabe.web.ui.dispute;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.dispute.ContestedFigure;
import kurabe.core.dispute.Dispute;
import kurabe.core.disputing.Disputing;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.ObjectionDraft;
import kurabe.core.disputing.Raising;
import kurabe.core.evaluation.Subject;
import kurabe.core.report.EditionHead;
import kurabe.web.ui.edition.DisputeAddress;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// Where a figure of an indicator or item is disputed.
@Prototype
@Route(value = DisputeAddress.PAGE, layout = MainLayout.class)
@PageTitle("異議の申し立て")
public final class NewDisputeView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final String TITLE = "異議の申し立て";

  private final EditionBrowser editions;
  private final Disputing disputing;

  NewDisputeView(EditionBrowser editions, Disputing disputing) {
    this.editions = editions;
    this.disputing = disputing;
    addClassName("disputes");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DisputeAddress address =
        DisputeAddress.parse(event.getLocation().getQueryParameters())
            .orElseThrow(NotFoundException::new);
    AuditedEdition edition =
        editions.findEdition(address.plan(), address.edition()).orElseThrow(NotFoundException::new);
    List<ContestedFigure> figures =
        ContestedFigure.list(edition.index(), address.subject()).reversed();
    if (figures.isEmpty()) {
      throw new NotFoundException();
    }
    removeAll();
    add(
        new H1(TITLE),
        about(edition, address, figures.getFirst().subject()),
        notice(),
        new ObjectionForm(address, figures, this::send));
  }

  private List<Fault> send(ObjectionDraft draft) {
    return switch (disputing.raise(draft)) {
      case Raising.Raised(Dispute.Open dispute) -> {
        UI.getCurrent().navigate(DisputeArticle.path(dispute));
        yield List.of();
      }
      case Raising.Refused(List<Fault> faults) -> faults;
    };
  }

  private static Paragraph about(AuditedEdition edition, DisputeAddress address, String name) {
    EditionHead head = edition.edition().head();
    PlanAddress plan = PlanAddress.of(address.plan()).withEdition(address.edition());
    String page =
        switch (address.subject()) {
          case Subject.OfItem(var key) -> plan.itemPath(key);
          case Subject.OfIndicator(var key) -> plan.indicatorPath(key);
        };
    return new Paragraph(
        new Text(head.plan().title() + "（" + head.label() + "）の "), new Anchor(page, name));
  }

  private static Paragraph notice() {
    return new Paragraph("異議は、氏名・所属・理由とともに、この数値を示すすべてのページとAPIで公開されます。あとから書き換えたり消したりはできません。");
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("異議", DisputesState.PAGE), Breadcrumb.here(TITLE));
  }
}
