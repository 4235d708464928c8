package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.Span;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.web.words.DifferenceWords;
import kurabe.web.words.QuantityWords;

/// How far something moved: an arrow, the amount with its sign, and a word; or why that is not
/// said.
///
/// No colour: whether more is better depends on the indicator, and the arrow already tells the way.
public final class DifferenceText extends Span {

  public DifferenceText(Difference difference) {
    switch (difference) {
      case Difference.Amount(Rational amount, Unit unit) ->
          show(amount.signum(), DifferenceWords.of(difference), amountWord(amount.signum(), unit));
      case Difference.Moved(int steps) ->
          show(Integer.signum(steps), DifferenceWords.of(difference), "");
      case Difference.Withheld _ -> withheld(DifferenceWords.of(difference));
    }
  }

  private DifferenceText(Quantity printed) {
    int sign = printed.value().signum();
    show(sign, QuantityWords.signed(printed), amountWord(sign, printed.unit()));
  }

  /// A difference that the report itself prints.
  public static DifferenceText printed(Quantity difference) {
    return new DifferenceText(difference);
  }

  private void show(int sign, String amount, String word) {
    addClassName("difference");
    getElement().setAttribute("data-direction", sign > 0 ? "up" : sign < 0 ? "down" : "level");
    Span figure = new Span(amount);
    figure.addClassName("amount");
    add(figure);
    if (!word.isEmpty()) {
      Span said = new Span(word);
      said.addClassName("word");
      add(said);
    }
  }

  private void withheld(String reason) {
    addClassNames("difference", "withheld");
    setText(reason);
  }

  private static String amountWord(int sign, Unit unit) {
    boolean level = unit.equals(Unit.POINT) || unit.isPercent();
    if (sign == 0) {
      return "変わらず";
    }
    return sign > 0 ? (level ? "上昇" : "増加") : (level ? "低下" : "減少");
  }
}
