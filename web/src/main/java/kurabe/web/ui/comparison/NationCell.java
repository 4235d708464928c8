package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurabe.core.comparing.ComparedIndicator.Reference;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Value;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.words.DifferenceWords;

/// The national values that a report prints beside an indicator, and the gap where there is one.
final class NationCell extends Composite<Div> {

  NationCell(List<Reference> references) {
    getContent().addClassName("figures");
    references.forEach(this::show);
  }

  private void show(Reference reference) {
    getContent()
        .add(
            new ValueText(new Value.Measured(reference.value().value()), reference.value().asOf()),
            gap(reference.gap()));
  }

  private static Div gap(Difference gap) {
    String words = DifferenceWords.of(gap);
    return switch (gap) {
      case Difference.Amount _, Difference.Moved _ -> new Div(label("県との差"), new Span(words));
      case Difference.Withheld _ -> withheld(words);
    };
  }

  private static Div withheld(String reason) {
    Div line = new Div(reason);
    line.addClassName("withheld");
    return line;
  }

  private static Span label(String text) {
    Span label = new Span(text);
    label.addClassName("label");
    return label;
  }
}
