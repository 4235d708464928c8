package kurabe.web.ui.hearing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.RemarkId;
import kurabe.core.council.RemarkKey;
import kurabe.core.hearing.Fault;
import kurabe.core.hearing.Field;
import kurabe.core.hearing.FollowUpDraft;
import kurabe.core.hearing.FollowingUp;
import kurabe.core.hearing.KnownRemark;
import kurabe.core.hearing.RemarkBrowser;
import kurabe.core.hearing.RemarkFollowUp;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.HearingWords;

/// One remark, and the forms to record what it is about and what followed.
@Prototype
@Route(value = "remarks/:plan/:meeting/:key", layout = MainLayout.class)
@PageTitle("意見")
public final class RemarkView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private final RemarkBrowser remarks;
  private final RemarkFollowUp followUp;
  private final EditionLibrary editions;
  private final ConceptCatalog concepts;

  RemarkView(
      RemarkBrowser remarks,
      RemarkFollowUp followUp,
      EditionLibrary editions,
      ConceptCatalog concepts) {
    this.remarks = remarks;
    this.followUp = followUp;
    this.editions = editions;
    this.concepts = concepts;
    addClassName("hearing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(
        id(event.getRouteParameters())
            .flatMap(remarks::findRemark)
            .orElseThrow(NotFoundException::new));
  }

  private static Optional<RemarkId> id(RouteParameters route) {
    try {
      return Optional.of(
          new RemarkId(
              new PlanCode(route.get("plan").orElse("")),
              LocalDate.parse(route.get("meeting").orElse("")),
              new RemarkKey(route.get("key").orElse(""))));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private void show(KnownRemark known) {
    removeAll();
    add(
        new H1("意見"),
        new Paragraph(known.meeting().name() + " " + HearingWords.agenda(known.remark().agenda())),
        new RemarkArticle(known, false),
        new H2("回答・対応を記録する"),
        new AnswerForm(draft -> send(known.id(), draft)),
        new H2("指標・項目・共通指標に結び付ける"),
        new LinkForm(known, targets(known), draft -> send(known.id(), draft)));
    if (!known.events().isEmpty()) {
      add(new H2("記録の履歴"), history(known));
    }
  }

  private List<LinkForm.Target> targets(KnownRemark known) {
    Stream<LinkForm.Target> ofPlan =
        editions.findNewest(known.meeting().plan()).stream()
            .flatMap(published -> LinkForm.targets(published.edition()).stream());
    Stream<LinkForm.Target> shared =
        concepts.listConcepts().stream()
            .map(one -> new LinkForm.Target(new LinkTarget.ToConcept(one.code()), one.name()));
    return Stream.concat(ofPlan, shared).toList();
  }

  private static UnorderedList history(KnownRemark known) {
    UnorderedList list = new UnorderedList();
    known
        .events()
        .forEach(
            event ->
                list.add(
                    new ListItem(
                        HearingWords.act(event.act())
                            + " "
                            + HearingWords.text(event.act())
                            + "（"
                            + HearingWords.by(event)
                            + "）")));
    return list;
  }

  private List<Fault> send(RemarkId id, FollowUpDraft draft) {
    return switch (followUp.record(id, draft)) {
      case FollowingUp.Recorded _ -> {
        UI.getCurrent().navigate(RemarkArticle.path(id));
        remarks.findRemark(id).ifPresent(this::show);
        yield List.of();
      }
      case FollowingUp.Refused(List<Fault> faults) -> faults;
      case FollowingUp.NoSuchRemark _ -> List.of(new Fault(Field.REMARK, Fault.Kind.UNKNOWN));
    };
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("事例・意見", HearingState.PAGE), Breadcrumb.here("意見"));
  }
}
