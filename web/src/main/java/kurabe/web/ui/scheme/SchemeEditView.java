package kurabe.web.ui.scheme;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.authoring.Basis;
import kurabe.core.authoring.Saving;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.authoring.Withdrawing;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.Schemes;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.ui.edition.KnownPlans;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.SavingWords;

/// Changing a scheme: its text, whose plans change with it, and the way back.
@Prototype
@Route(value = SchemePaths.EDIT, layout = MainLayout.class)
public final class SchemeEditView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final Schemes schemes;
  private final SchemeEditing editing;
  private final SchemeUses uses;
  private final EditionLibrary library;
  private final SchemeEditor editor;
  private String title = "評価方法";
  private Optional<Basis.Version> basis = Optional.empty();

  SchemeEditView(
      Schemes schemes,
      SchemeEditing editing,
      SchemeUses uses,
      EditionLibrary library,
      EditionBrowser browser,
      CrossEvaluator evaluator) {
    this.schemes = schemes;
    this.editing = editing;
    this.uses = uses;
    this.library = library;
    editor = new SchemeEditor(new Preview(evaluator), browser::findNewest);
    editor.onSave(this::save);
    editor.onChoice(
        plan -> basis.ifPresent(it -> SchemePaths.remember(SchemePaths.edit(it.code()), plan)));
    addClassName("scheme-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SchemeCode code = SchemeRoute.code(event.getRouteParameters());
    SchemeEntry entry = schemes.current().findEntry(code).orElseThrow(NotFoundException::new);
    int seen = editing.listVersions(code).stream().findFirst().map(SchemeVersion::number).orElse(0);
    basis = Optional.of(new Basis.Version(code, seen));
    title = entry.findScheme().map(EvaluationScheme::name).orElse(code.value());
    show(entry, event.getLocation().getQueryParameters());
  }

  private void show(SchemeEntry entry, QueryParameters query) {
    List<SchemeUse> used = uses.list(entry.code());
    removeAll();
    add(new H1("評価方法の編集: " + title), consequences(entry, used), editor);
    if (entry.origin() != SchemeEntry.Origin.BUNDLED) {
      add(new WithdrawSection(entry, used, this::withdraw));
    }
    editor.offer(
        KnownPlans.of(library.listEditions()),
        query
            .getSingleParameter(SchemePaths.PLAN)
            .flatMap(SchemePaths::plan)
            .or(() -> used.stream().findFirst().map(use -> use.plan().code())));
    editor.setText(entry.yaml());
  }

  private static Paragraph consequences(SchemeEntry entry, List<SchemeUse> used) {
    String bundled =
        entry.origin() == SchemeEntry.Origin.BUNDLED
            ? "同梱の評価方法です。保存すると「編集済み」と表示され、いつでも同梱の内容に戻せます。"
            : "";
    String plans =
        used.isEmpty()
            ? "この評価方法を使っている公開済みの計画はありません。"
            : "保存すると、次の計画の検証の結果が変わります: " + SavingWords.plans(used) + "。";
    Paragraph words = new Paragraph(bundled + plans);
    words.addClassName("statement");
    return words;
  }

  private void save(String yaml, String person) {
    Saving saving = editing.save(yaml, person, basis.orElseThrow());
    if (saving instanceof Saving.Saved(SchemeVersion version, var _)) {
      UI.getCurrent().navigate(SchemePaths.one(version.code()));
    } else {
      editor.tell(SavingWords.of(saving));
    }
  }

  private void withdraw() {
    Basis.Version now = basis.orElseThrow();
    editor
        .findPerson()
        .map(person -> editing.withdraw(now.code(), person, now.version()))
        .ifPresent(this::tell);
  }

  private void tell(Withdrawing withdrawing) {
    if (withdrawing instanceof Withdrawing.Withdrawn(SchemeVersion version)) {
      UI.getCurrent().navigate(SchemePaths.one(version.code()));
    } else {
      editor.tell(SavingWords.of(withdrawing));
    }
  }

  @Override
  public String getPageTitle() {
    return title + "の編集";
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    String path = basis.map(it -> SchemePaths.one(it.code())).orElse(SchemePaths.LIST);
    return List.of(
        Breadcrumb.to("評価方法", SchemePaths.LIST), Breadcrumb.to(title, path), Breadcrumb.here("編集"));
  }
}
