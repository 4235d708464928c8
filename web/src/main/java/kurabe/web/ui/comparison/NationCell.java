package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kurabe.core.comparing.ComparedIndicator.Reference;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.web.words.BodyNames;
import kurabe.web.words.DifferenceWords;

/// The national values that a report prints beside an indicator, and the gap where there is one.
final class NationCell extends Composite<Div> {

  private final BodyNames names;

  NationCell(List<Reference> references, BodyNames names) {
    this.names = names;
    references.forEach(this::show);
  }

  private void show(Reference reference) {
    ReferenceValue value = reference.value();
    FigureLines lines = new FigureLines();
    lines.addMain(names.of(value.scope()) + "値", new Value.Measured(value.value()), value.asOf());
    getContent().add(lines);
    String words = DifferenceWords.of(reference.gap());
    switch (reference.gap()) {
      case Difference.Amount _, Difference.Moved _ -> lines.add("県との差", words);
      case Difference.Withheld _ -> getContent().add(withheld(words));
    }
  }

  private static Div withheld(String reason) {
    Div line = new Div(reason);
    line.addClassName("withheld");
    return line;
  }
}
