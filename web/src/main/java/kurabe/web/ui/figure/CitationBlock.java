package kurabe.web.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.web.words.DocumentWords;
import kurabe.web.words.PlaceWords;

/// The place that a figure was printed at, with the words that stand there.
@Tag("figure")
public final class CitationBlock extends Component {

  public CitationBlock(Citation citation, Document document) {
    getElement().getClassList().add("citation");
    if (!citation.quote().isBlank()) {
      Element quote = new Element("blockquote").setText(citation.quote());
      getElement().appendChild(quote);
    }
    getElement().appendChild(source(citation, document));
  }

  private static Element source(Citation citation, Document document) {
    String place = PlaceWords.of(citation.place());
    return new Element("figcaption").setText("出典: " + DocumentWords.of(document) + place);
  }
}
