package kurabe.web.ui.document;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import kurabe.core.document.Line;
import kurabe.web.words.PlaceWords;

/// Lines of a document with their numbers. The line that is meant is marked, and the quote in it.
final class LineList extends OrderedList {

  /// @param meant number of the line as its place says it, 0 for none
  LineList(List<Line> lines, int meant, String quote) {
    addClassName("document-lines");
    getElement().setAttribute("aria-label", "文書の行");
    for (Line line : lines) {
      boolean isMeant = Numbers.of(line.place()) == meant;
      ListItem item = new ListItem(number(line), text(line, isMeant ? quote : ""));
      if (isMeant) {
        item.addClassName("meant");
        item.getElement().setAttribute("aria-current", "location");
        item.addAttachListener(_ -> item.scrollIntoView());
      }
      add(item);
    }
  }

  private static Span number(Line line) {
    Span number = new Span(Integer.toString(Numbers.of(line.place())));
    number.addClassName("number");
    number.getElement().setAttribute("aria-label", PlaceWords.of(line.place()));
    return number;
  }

  private static Span text(Line line, String quote) {
    Span text = new Span();
    text.addClassName("text");
    String whole = String.join("\u2003", line.cells());
    int start = quote.isEmpty() ? -1 : whole.indexOf(quote);
    if (start < 0) {
      text.setText(whole);
      return text;
    }
    text.getElement()
        .appendChild(
            Element.createText(whole.substring(0, start)),
            new Element("mark").setText(quote),
            Element.createText(whole.substring(start + quote.length())));
    return text;
  }
}
