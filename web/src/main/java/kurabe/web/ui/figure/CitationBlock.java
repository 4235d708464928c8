package kurabe.web.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.web.words.DocumentWords;
import kurabe.web.words.PlaceWords;

/// The place that a figure was printed at, with the words that stand there.
@Tag("figure")
public final class CitationBlock extends Component {

  public CitationBlock(Citation citation, Document document) {
    this(citation, document, !citation.quote().isBlank());
  }

  private CitationBlock(Citation citation, Document document, boolean quoted) {
    getElement().getClassList().add("citation");
    if (quoted) {
      getElement().appendChild(new Element("blockquote").setText(citation.quote()));
    }
    getElement().appendChild(source(citation, document));
  }

  /// For words that already stand above it.
  public static CitationBlock placeOnly(Citation citation, Document document) {
    return new CitationBlock(citation, document, false);
  }

  private static Element source(Citation citation, Document document) {
    String place = PlaceWords.of(citation.place());
    String link = DocumentAddress.of(document.hash(), citation).path();
    return new Element("figcaption")
        .setText("出典: " + DocumentWords.of(document) + place + " ")
        .appendChild(new Anchor(link, "文書で見る").getElement());
  }
}
