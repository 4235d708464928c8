package kurabe.web.ui.scheme;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.authoring.Basis;
import kurabe.core.authoring.Saving;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.Schemes;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.ui.edition.KnownPlans;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.SavingWords;

/// Writing a scheme of one's own, from an example or a copy of another.
@Prototype
@Route(value = SchemePaths.NEW, layout = MainLayout.class)
@PageTitle("新しい評価方法")
public final class SchemeNewView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final Pattern CODE = Pattern.compile("^code:.*$", Pattern.MULTILINE);
  private static final String FRESH_CODE = "code: atarashii-houhou";

  private final Schemes schemes;
  private final SchemeEditing editing;
  private final EditionLibrary library;
  private final Select<SchemeEntry> copies = new Select<>();
  private final SchemeEditor editor;

  SchemeNewView(
      Schemes schemes,
      SchemeEditing editing,
      EditionLibrary library,
      EditionBrowser browser,
      CrossEvaluator evaluator) {
    this.schemes = schemes;
    this.editing = editing;
    this.library = library;
    editor = new SchemeEditor(new Preview(evaluator), browser::findNewest);
    addClassName("scheme-page");
    copies.setLabel("もとにする評価方法");
    copies.setPlaceholder("選ぶと定義が写されます");
    copies.setItemLabelGenerator(SchemeNewView::name);
    copies.addValueChangeListener(
        choice -> Optional.ofNullable(choice.getValue()).ifPresent(this::copy));
    editor.onSave(this::save);
    editor.onChoice(plan -> SchemePaths.remember(SchemePaths.NEW, plan));
    add(
        new H1("新しい評価方法"),
        new Paragraph("例か既存の評価方法をもとに書き換えます。右側（狭い画面では下）に、公開済みの計画へ試しに当てはめた結果が表示されます。保存するまで何も変わりません。"),
        copies,
        editor);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    SchemeBook book = schemes.current();
    copies.setItems(book.listEntries());
    editor.offer(
        KnownPlans.of(library.listEditions()),
        query.getSingleParameter(SchemePaths.PLAN).flatMap(SchemePaths::plan));
    editor.setText(
        query
            .getSingleParameter(SchemePaths.FROM)
            .flatMap(from -> text(from, book))
            .orElseGet(() -> SchemeExamples.list().getFirst().yaml()));
  }

  private void copy(SchemeEntry entry) {
    editor.setText(renamed(entry.yaml()));
  }

  private Optional<String> text(String from, SchemeBook book) {
    return code(from).flatMap(code -> text(code, book));
  }

  /// What counts under the code, else what was last written under it.
  private Optional<String> text(SchemeCode code, SchemeBook book) {
    Optional<String> counting = book.findEntry(code).map(SchemeEntry::yaml);
    return counting
        .map(SchemeNewView::renamed)
        .or(() -> written(editing.listVersions(code)).findFirst());
  }

  private static Stream<String> written(List<SchemeVersion> versions) {
    return versions.stream().flatMap(version -> version.yaml().stream());
  }

  private static String renamed(String yaml) {
    return CODE.matcher(yaml).replaceFirst(FRESH_CODE);
  }

  private void save(String yaml, String person) {
    Saving saving = editing.save(yaml, person, new Basis.Nothing());
    if (saving instanceof Saving.Saved(SchemeVersion version, var _)) {
      UI.getCurrent().navigate(SchemePaths.one(version.code()));
    } else {
      editor.tell(SavingWords.of(saving));
    }
  }

  private static Optional<SchemeCode> code(String text) {
    try {
      return Optional.of(new SchemeCode(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String name(SchemeEntry entry) {
    return entry.findScheme().map(scheme -> scheme.name()).orElse(entry.code().value());
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("評価方法", SchemePaths.LIST), Breadcrumb.here("新しい評価方法"));
  }
}
