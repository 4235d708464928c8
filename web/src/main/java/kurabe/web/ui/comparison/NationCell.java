package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kurabe.core.comparing.ComparedIndicator.Reference;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.web.words.BodyNames;
import kurabe.web.words.ComparedWords;
import kurabe.web.words.DifferenceWords;
import kurabe.web.words.VintageGapWords;

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
    FigurePair pair = reference.pair();
    pair.leftCompared()
        .filter(ComparableValue::converted)
        .ifPresent(share -> lines.add("県の割合", ComparedWords.of(share)));
    String words = DifferenceWords.of(pair.difference());
    switch (pair.difference()) {
      case Difference.Amount _, Difference.Moved _ -> lines.add("県との差", words);
      case Difference.Withheld _ -> getContent().add(note(words));
    }
    VintageGapWords.of(pair.vintages()).ifPresent(gap -> getContent().add(note(gap + "。")));
  }

  private static Div note(String reason) {
    Div line = new Div(reason);
    line.addClassName("withheld");
    return line;
  }
}
