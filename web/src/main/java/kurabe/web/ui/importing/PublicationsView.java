package kurabe.web.ui.importing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.draft.Work;
import kurabe.core.drafting.DraftFault.Field;
import kurabe.core.drafting.PublicationEntry;
import kurabe.core.drafting.Retraction;
import kurabe.core.drafting.Withdrawals;
import kurabe.web.json.DraftRequests;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.DraftFaultWords;
import kurabe.web.words.RetractionWords;
import kurabe.web.words.WorkWords;

/// Who published and withdrew one edition or survey, and where that is undone.
@Prototype
@Route(value = ImportPaths.HISTORY, layout = MainLayout.class)
@PageTitle("公開の履歴と取り下げ")
public final class PublicationsView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final String TITLE = "公開の履歴と取り下げ";

  private final Withdrawals withdrawals;
  private final Notice notice = new Notice();

  PublicationsView(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
    addClassName("imports");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(work(event.getLocation().getQueryParameters()).orElseThrow(NotFoundException::new));
  }

  private static Optional<Work> work(QueryParameters query) {
    return DraftRequests.work(
        query.getSingleParameter(ImportPaths.PLAN).orElse(null),
        query.getSingleParameter(ImportPaths.EDITION).orElse(null),
        query.getSingleParameter(ImportPaths.SURVEY).orElse(null));
  }

  private void show(Work work) {
    List<PublicationEntry> entries = withdrawals.list(work);
    if (entries.isEmpty()) {
      throw new NotFoundException();
    }
    removeAll();
    add(new H1(TITLE), about(work), notice, new EntryTable(WorkWords.of(work), entries));
    add(new H2("取り下げる・元に戻す"), form(work, entries));
  }

  private static Div about(Work work) {
    Div about = new Div(new Paragraph(WorkWords.of(work)));
    if (work instanceof Work.OfEdition(var plan, var asOf)) {
      about.add(new Anchor(PlanAddress.of(plan).withEdition(asOf).path(), "公開中の版を見る"));
    }
    return about;
  }

  private Div form(Work work, List<PublicationEntry> entries) {
    Select<Integer> revision = new Select<>();
    revision.setLabel("改訂");
    revision.setItems(
        entries.stream().map(PublicationEntry::revision).distinct().sorted().toList());
    revision.setValue(entries.stream().mapToInt(PublicationEntry::revision).max().orElseThrow());
    TextField reason = new TextField(DraftFaultWords.name(Field.REASON));
    reason.setRequiredIndicatorVisible(true);
    StatedName name = new StatedName();
    Div fields = new Div(revision, reason, name);
    fields.addClassName("form-row");
    Button withdraw =
        new Button(
            "取り下げる",
            _ ->
                done(
                    work,
                    withdrawals.withdraw(
                        work, revision.getValue(), name.getValue(), reason.getValue())));
    Button restore =
        new Button(
            "取り下げを取り消す",
            _ ->
                done(
                    work,
                    withdrawals.restore(
                        work, revision.getValue(), name.getValue(), reason.getValue())));
    Div buttons = new Div(withdraw, restore);
    buttons.addClassName("buttons");
    Paragraph help = new Paragraph("取り下げた改訂は、公開中のページから消え、前の改訂があればそれに戻ります。記録は理由とともに残り、あとで取り消せます。");
    return new Div(help, fields, buttons);
  }

  private void done(Work work, Retraction retraction) {
    if (retraction instanceof Retraction.Done) {
      notice.tell(RetractionWords.of(retraction));
      show(work);
    } else {
      notice.refuse(RetractionWords.of(retraction));
    }
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("取込・公開", ImportPaths.PAGE), Breadcrumb.here(TITLE));
  }
}
