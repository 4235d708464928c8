package kurabe.web.ui.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import kurabe.core.source.Place;
import kurabe.web.ui.figure.DocumentAddress;

/// Links to the part of the document before and after the one that is shown.
final class Steps extends Nav {

  /// @param where what is shown: `3／15ページ`
  /// @param previous where the part before begins, below 1 for none
  /// @param next where the part after begins, above `last` for none
  Steps(
      DocumentAddress address,
      String where,
      int previous,
      int next,
      int last,
      IntFunction<Place> place) {
    addClassName("steps");
    setAriaLabel("文書の中の移動");
    if (previous >= 1) {
      add(new Anchor(address.at(place.apply(previous)).path(), "前へ"));
    }
    add(new Span(where));
    if (next <= last) {
      add(new Anchor(address.at(place.apply(next)).path(), "次へ"));
    }
  }
}
