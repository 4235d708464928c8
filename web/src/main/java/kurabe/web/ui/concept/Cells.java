package kurabe.web.ui.concept;

import com.vaadin.flow.component.html.Span;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Rational;

/// Small marks in tables of figures.
final class Cells {

  private Cells() {}

  /// What is not there must be seen: words, not an empty cell.
  static Span none(String words) {
    Span none = new Span(words);
    none.addClassName("no-value");
    return none;
  }

  static Span text(String words, String className) {
    Span span = new Span(words);
    span.addClassName(className);
    return span;
  }

  /// An arrow for above, below or level with the nation; nothing where no difference is told.
  static Span arrow(FigurePair pair) {
    return switch (pair.difference()) {
      case Difference.Amount(Rational amount, var _) -> arrow(amount.signum());
      case Difference.Moved _, Difference.Withheld _ -> new Span();
    };
  }

  private static Span arrow(int sign) {
    Span arrow = new Span(sign > 0 ? "↑" : sign < 0 ? "↓" : "＝");
    arrow.addClassName("beside-nation");
    arrow.getElement().setAttribute("role", "img");
    arrow
        .getElement()
        .setAttribute("aria-label", sign > 0 ? "全国を上回る" : sign < 0 ? "全国を下回る" : "全国と同じ");
    return arrow;
  }
}
