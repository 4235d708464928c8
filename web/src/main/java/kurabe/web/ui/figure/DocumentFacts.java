package kurabe.web.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import kurabe.core.source.Document;

/// What tells a document from any other: who published it under which title, and its bytes' hash.
public final class DocumentFacts extends Composite<DescriptionList> {

  /// Digits that tell documents apart at a glance; the whole hash is in the tooltip.
  private static final int SHORT = 12;

  private static final String UNKNOWN = "記載なし";

  public DocumentFacts(Document document) {
    getContent().addClassName("facts");
    add("文書", new Text(document.title()));
    add("公表者", new Text(document.publisher()));
    add("ファイル", new Text(document.fileName()));
    add("SHA-256", hash(document));
    add("掲載場所", document.url().map(DocumentFacts::link).orElseGet(() -> new Text(UNKNOWN)));
    add("利用条件", new Text(document.licence().orElse(UNKNOWN)));
  }

  private static Component hash(Document document) {
    Code hash = new Code(document.hash().hex().substring(0, SHORT) + "…");
    hash.setTitle(document.hash().hex());
    return hash;
  }

  private static Component link(String url) {
    Anchor link = new Anchor(url, url);
    link.getElement().setAttribute("rel", "noreferrer");
    return link;
  }

  private void add(String term, Component what) {
    getContent().add(new Term(term), new Description(what));
  }
}
