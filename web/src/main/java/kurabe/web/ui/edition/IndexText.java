package kurabe.web.ui.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.quantity.Quantity;
import kurabe.web.ui.figure.DifferenceText;
import kurabe.web.ui.figure.RateBar;
import kurabe.web.words.OutcomeWords;

/// An index as the report's own dashboard shows it: the figure, its bar and the printed difference.
public final class IndexText extends Div {

  /// @param of what the index speaks of, for those who hear the bar
  public IndexText(String of, PublishedEvaluation index) {
    addClassName("index");
    Span figure = new Span(OutcomeWords.of(index.outcome()));
    figure.addClassName("figure");
    add(figure);
    if (index.outcome() instanceof Outcome.Rate(Quantity percent)) {
      add(new RateBar(of, percent));
    }
    index.difference().ifPresent(printed -> add(difference(printed)));
  }

  private static Div difference(Quantity printed) {
    Span label = new Span("前期差");
    label.addClassName("what");
    Div line = new Div(label, DifferenceText.printed(printed));
    line.addClassName("change");
    return line;
  }
}
