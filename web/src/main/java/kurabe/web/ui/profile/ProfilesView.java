package kurabe.web.ui.profile;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.profiling.ProfileEntry;
import kurabe.core.profiling.Profiles;
import kurabe.web.ui.edition.KnownPlans;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.ProfileWords;

/// All profiles that documents are read by, and the forms for those who would rather type.
@Prototype
@Route(value = ProfilePaths.LIST, layout = MainLayout.class)
@PageTitle("取込の設定")
public final class ProfilesView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("報告書"),
          Column.text("コード"),
          Column.text("計画"),
          Column.text("評価方法"),
          Column.text("出どころ"));

  private final Profiles profiles;
  private final EditionLibrary library;

  ProfilesView(Profiles profiles, EditionLibrary library) {
    this.profiles = profiles;
    this.library = library;
    addClassName("profiles");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Anchor add = new Anchor(ProfilePaths.NEW, "文書から新しい設定を作る");
    add.addClassName("action");
    add(
        new H1("取込の設定"),
        new Paragraph(
            "はじめて扱う自治体の報告書も、表のどの列が何かを設定すれば取り込めます。プログラムは要りません。"
                + "青森県と秋田県の報告書のように専用の読み取りがあるものは、この設定より優先されます。"),
        new Paragraph(add),
        table(profiles.current().listEntries()),
        new FormSection(KnownPlans.of(library.listEditions())));
  }

  private static FigureTable table(List<ProfileEntry> entries) {
    FigureTable table = new FigureTable("取込の設定の一覧（" + entries.size() + "件）", COLUMNS);
    for (ProfileEntry entry : entries) {
      table.addRow(
          new Anchor(ProfilePaths.one(entry.code()), entry.title()),
          new Code(entry.code().value()),
          new Text(entry.profile().map(profile -> profile.plan().title()).orElse("定義を読み取れません")),
          new Text(entry.profile().map(profile -> profile.plan().scheme().value()).orElse("")),
          new Text(ProfileWords.of(entry.origin())));
    }
    return table;
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("取込の設定"));
  }
}
