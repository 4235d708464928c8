package kurabe.web.ui.scheme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.Schemes;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.ui.edition.KnownPlans;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.SchemeOriginWords;

/// One scheme: its rule, who goes by it, its text and its history.
@Prototype
@Route(value = SchemePaths.ONE, layout = MainLayout.class)
public final class SchemeView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final Schemes schemes;
  private final SchemeEditing editing;
  private final SchemeUses uses;
  private final EditionLibrary library;
  private String title = "評価方法";

  SchemeView(Schemes schemes, SchemeEditing editing, SchemeUses uses, EditionLibrary library) {
    this.schemes = schemes;
    this.editing = editing;
    this.uses = uses;
    this.library = library;
    addClassName("scheme-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SchemeCode code = SchemeRoute.code(event.getRouteParameters());
    List<SchemeVersion> versions = editing.listVersions(code);
    removeAll();
    schemes
        .current()
        .findEntry(code)
        .ifPresentOrElse(entry -> show(entry, versions), () -> withdrawn(code, versions));
  }

  private void show(SchemeEntry entry, List<SchemeVersion> versions) {
    title = entry.findScheme().map(EvaluationScheme::name).orElse(entry.code().value());
    add(new H1(title), head(entry), actions(entry.code()));
    if (!entry.faults().isEmpty()) {
      add(new H2("定義の誤り"), new FaultList(entry.faults()));
    }
    UseSection used = new UseSection(uses.list(entry.code()));
    entry
        .findScheme()
        .ifPresent(
            scheme -> {
              used.offer(scheme, KnownPlans.of(library.listEditions()));
              add(new Paragraph(scheme.explanation()), new RuleSection(scheme));
            });
    add(used, text(entry.yaml()), new HistorySection(versions));
  }

  private static Paragraph head(SchemeEntry entry) {
    Paragraph head =
        new Paragraph(
            new OriginBadge(entry.origin()),
            new Span(" "),
            new Code(entry.code().value()),
            new Span(" " + SchemeOriginWords.explanation(entry.origin())));
    head.addClassName("scheme-head");
    return head;
  }

  private static Paragraph actions(SchemeCode code) {
    Anchor edit = new Anchor(SchemePaths.edit(code), "編集する");
    Anchor copy = new Anchor(SchemePaths.copyOf(code), "これをもとに新しく作る");
    edit.addClassName("action");
    copy.addClassName("action");
    return new Paragraph(edit, new Span("　"), copy);
  }

  private static Section text(String yaml) {
    Pre pre = new Pre(new Code(yaml));
    pre.addClassName("yaml");
    pre.getElement().setAttribute("tabindex", "0");
    return new Section(new H2("定義（YAML）"), pre);
  }

  /// A scheme of people's own that nobody goes by any more.
  private void withdrawn(SchemeCode code, List<SchemeVersion> versions) {
    if (versions.isEmpty()) {
      throw new NotFoundException();
    }
    title = code.value();
    Anchor again = new Anchor(SchemePaths.copyOf(code), "もう一度登録する");
    again.addClassName("action");
    add(
        new H1(title),
        new Paragraph("この評価方法は取り下げられています。"),
        new Paragraph(again),
        new HistorySection(versions));
  }

  @Override
  public String getPageTitle() {
    return title + " - 評価方法";
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("評価方法", SchemePaths.LIST), Breadcrumb.here(title));
  }
}
