package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.ValueWords;

/// Named figures under each other, flush right, as far as a cell of a theme's table holds them.
class FigureLines extends DescriptionList {

  FigureLines() {
    addClassName("figures");
  }

  final void add(String name, String figure) {
    add(new Term(name), description(new Text(figure)));
  }

  final void add(String name, Component figure) {
    add(new Term(name), description(figure));
  }

  /// The figure that a cell is about, with the time it speaks of.
  final void addMain(String name, Value value, AsOf asOf) {
    Span vintage = new Span("（" + AsOfWords.of(asOf) + "）");
    vintage.addClassName("as-of");
    Description figure = description(new Text(ValueWords.of(value)));
    figure.addClassName("main");
    Term term = new Term(name);
    term.add(vintage);
    add(term, figure);
  }

  /// What is to be known of the line above.
  final void addNote(Component note) {
    add(description(note));
  }

  private static Description description(Component figure) {
    return new Description(figure);
  }
}
