package kurabe.web.ui.importing;

import com.vaadin.flow.component.UI;
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
import kurabe.core.draft.Decision;
import kurabe.core.draft.Stage;
import kurabe.core.drafting.Base;
import kurabe.core.drafting.Deciding;
import kurabe.core.drafting.DraftBrowser;
import kurabe.core.drafting.DraftContent;
import kurabe.core.drafting.DraftRow;
import kurabe.core.drafting.Progress;
import kurabe.core.drafting.Reviewing;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.ProgressWords;

/// One draft: what its file says row by row, what people decided, what it would change, and the
/// steps
/// to publication.
@Prototype
@Route(value = ImportPaths.PAGE + "/:draft", layout = MainLayout.class)
public final class DraftView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final DraftBrowser browser;
  private final Deciding deciding;
  private final Reviewing reviewing;
  private final Notice notice = new Notice();
  private String title = "下書き";

  DraftView(DraftBrowser browser, Deciding deciding, Reviewing reviewing) {
    this.browser = browser;
    this.deciding = deciding;
    this.reviewing = reviewing;
    addClassName("imports");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DraftState state =
        DraftState.parse(event.getRouteParameters(), event.getLocation().getQueryParameters())
            .orElseThrow(NotFoundException::new);
    DraftContent content = browser.findContent(state.draft()).orElseThrow(NotFoundException::new);
    title = "下書き" + content.draft().id().value();
    show(state, content);
  }

  private void show(DraftState state, DraftContent content) {
    Base base = browser.base(content.draft());
    removeAll();
    add(new H1(title + " " + content.draft().origin().title()), new DraftFacts(content.draft()));
    add(notice, new StepPanel(content.draft(), reviewing, it -> done(it, state)));
    if (content.accepted().isEmpty()) {
      add(new Paragraph("いまの取込プログラムでは、このファイルを読めません。下の問題を確かめてください。"));
    }
    add(new DifferenceSection(base, browser.difference(content, base)));
    add(new ProblemSection(state, content.problems()));
    add(new H2("読み取った行"));
    decisionPanel(state, content, base).ifPresent(this::add);
    add(new RowSection(state, content, row -> accept(state, row)));
    add(new H2("履歴"), new DraftHistory(content.draft()));
  }

  private Optional<DecisionPanel> decisionPanel(DraftState state, DraftContent content, Base base) {
    boolean open = content.draft().stage() == Stage.OPEN;
    return state
        .row()
        .filter(_ -> open)
        .flatMap(content::findRow)
        .map(
            row ->
                new DecisionPanel(
                    state,
                    row,
                    content,
                    browser.listUnmatched(content, base),
                    deciding,
                    it -> done(it, state.deciding(Optional.empty()))));
  }

  private void accept(DraftState state, DraftRow row) {
    done(
        deciding.decide(
            state.draft(),
            row.read().ref(),
            row.version(),
            new Decision.Accepted(),
            new StatedName().getValue(),
            ""),
        state.deciding(Optional.empty()));
  }

  /// What was done shows at once; what was refused keeps the form as it is.
  private void done(Progress progress, DraftState next) {
    String words = ProgressWords.of(progress);
    switch (progress) {
      case Progress.Done _, Progress.Published _ -> {
        notice.tell(words);
        browser.findContent(next.draft()).ifPresent(content -> show(next, content));
        UI.getCurrent().getPage().getHistory().replaceState(null, next.path());
      }
      case Progress.Faulty _,
          Progress.Overtaken _,
          Progress.WrongStage _,
          Progress.NoSuchDraft _,
          Progress.Unreadable _,
          Progress.AlreadyKnown _ ->
          notice.refuse(words);
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("取込・公開", ImportPaths.PAGE), Breadcrumb.here(title));
  }
}
