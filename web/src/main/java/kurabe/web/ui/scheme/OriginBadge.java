package kurabe.web.ui.scheme;

import com.vaadin.flow.component.html.Span;
import kurabe.core.catalog.SchemeEntry.Origin;
import kurabe.web.words.SchemeOriginWords;

/// Where the text of a scheme comes from, in a word.
final class OriginBadge extends Span {

  OriginBadge(Origin origin) {
    super(SchemeOriginWords.of(origin));
    addClassNames("badge", "origin");
    getElement().setAttribute("data-origin", origin.code());
    setTitle(SchemeOriginWords.explanation(origin));
  }
}
