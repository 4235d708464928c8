package kurabe.web.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.util.List;
import kurabe.core.drafting.DraftBrowser;
import kurabe.core.drafting.DraftSummary;
import kurabe.core.drafting.Drafting;
import kurabe.core.drafting.Withdrawals;
import kurabe.core.importing.KnownSources;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.DraftEntryWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.StageWords;
import kurabe.web.words.WorkWords;

/// Where files are brought, with the drafts that came of them and what was published lately.
@Prototype
@Route(value = ImportPaths.PAGE, layout = MainLayout.class)
@PageTitle("取込・公開")
public final class ImportsView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final int DRAFTS = 50;
  private static final int ENTRIES = 20;

  private final DraftBrowser browser;
  private final Withdrawals withdrawals;
  private final UploadPanel upload;
  private final Div drafts = new Div();
  private final Div history = new Div();

  ImportsView(
      Drafting drafting,
      DraftBrowser browser,
      Withdrawals withdrawals,
      KnownSources sources,
      @Value("${kurabe.import.maximum-bytes:33554432}") int largest) {
    this.browser = browser;
    this.withdrawals = withdrawals;
    upload = new UploadPanel(drafting, sources.list(), largest, this::refresh);
    addClassName("imports");
    add(
        new H1("取込・公開"),
        new Paragraph("報告書や統計表のファイルを読み取り、内容を確かめてから公開します。公開するまで、ほかのページには表示されません。"),
        upload,
        new H2("下書き"),
        drafts,
        new H2("最近の公開と取り下げ"),
        history);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    refresh();
  }

  private void refresh() {
    drafts.removeAll();
    List<DraftSummary> found = browser.listDrafts(DRAFTS, 0);
    drafts.add(found.isEmpty() ? new Paragraph("下書きはまだありません。上の欄にファイルを置いてください。") : table(found));
    history.removeAll();
    history.add(new EntryTable("最近の公開と取り下げ", withdrawals.listNewest(ENTRIES)));
  }

  private static Component table(List<DraftSummary> found) {
    FigureTable table =
        new FigureTable(
            "下書きの一覧",
            List.of(
                Column.text("下書き"),
                Column.text("段階"),
                Column.text("公開するもの"),
                Column.text("ファイル"),
                Column.text("取り込んだ人"),
                Column.text("最後の変更")));
    found.forEach(
        it ->
            table.addRow(
                new Anchor(ImportPaths.draft(it.id()), "下書き" + it.id().value()),
                new Text(stage(it)),
                new Text(it.origin().title() + "（" + WorkWords.of(it.origin().work()) + "）"),
                new Text(it.origin().fileName()),
                new Text(it.origin().person()),
                new Text(InstantWords.of(it.changedAt()))));
    return table;
  }

  private static String stage(DraftSummary it) {
    return StageWords.of(it.stage())
        + it.due().map(day -> "（" + DraftEntryWords.date(day) + "）").orElse("");
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("取込・公開"));
  }
}
