package kurabe.web.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.viewing.DocumentViewer;
import kurabe.core.viewing.KeptDocument;
import kurabe.core.viewing.View;
import kurabe.web.ui.figure.DocumentAddress;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.ProblemWords;

/// A kept document at the place that a figure was printed at: the page, the text or the sheet, with
/// the line or cell outlined.
@Prototype
@Route(value = DocumentAddress.ROUTE, layout = MainLayout.class)
public final class DocumentView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final DocumentViewer viewer;
  private String title = "文書";

  DocumentView(DocumentViewer viewer) {
    this.viewer = viewer;
    addClassName("document");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String hash = event.getRouteParameters().get("document").orElse("");
    DocumentAddress address =
        DocumentAddress.parse(hash, event.getLocation().getQueryParameters())
            .orElseThrow(NotFoundException::new);
    KeptDocument document = viewer.find(address.document()).orElseThrow(NotFoundException::new);
    title = document.title().isEmpty() ? document.fileName() : document.title();
    removeAll();
    add(new H1(title), lead(document, address), body(document, address));
  }

  private static Paragraph lead(KeptDocument document, DocumentAddress address) {
    Anchor file = new Anchor("api/v1/documents/" + document.hash().hex() + "/content", "文書を保存する");
    file.setRouterIgnore(true);
    file.getElement().setAttribute("download", true);
    String publisher = document.publisher().isEmpty() ? "" : document.publisher() + "、";
    Paragraph lead =
        new Paragraph(
            publisher + document.fileName() + "、" + PlaceWords.of(address.place()) + "。 ");
    lead.add(file);
    return lead;
  }

  private Component body(KeptDocument document, DocumentAddress address) {
    return switch (viewer.view(document, address.place())) {
      case View.OfPage page -> new PageSection(page, address);
      case View.OfText text -> new TextSection(text, address);
      case View.OfSheet sheet -> new SheetSection(sheet, address);
      case View.Unreadable(var problem) ->
          new Paragraph("文書は保管していますが、画面には表示できません。" + ProblemWords.of(problem));
    };
  }

  @Override
  public String getPageTitle() {
    return Titles.of(title);
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("出典", "sources"), Breadcrumb.here(title));
  }
}
