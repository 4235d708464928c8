package kurabe.web.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import kurabe.core.document.Line;
import kurabe.core.source.Place;
import kurabe.core.viewing.View;
import kurabe.web.ui.figure.DocumentAddress;

/// A part of a text, with the line marked.
final class TextSection extends Composite<Section> {

  TextSection(View.OfText text, DocumentAddress address) {
    int first = text.lines().stream().mapToInt(Line::number).min().orElse(0);
    int last = text.lines().stream().mapToInt(Line::number).max().orElse(0);
    int size = Math.max(1, last - first + 1);
    getContent()
        .add(
            new Steps(
                address,
                first + "～" + last + "行目（全" + text.total() + "行）",
                first <= 1 ? 0 : Math.max(1, first - size / 2),
                last + size / 2,
                last >= text.total() ? 0 : text.total() + size,
                Place.Line::new),
            new LineList(text.lines(), text.line(), address.quote()));
  }
}
