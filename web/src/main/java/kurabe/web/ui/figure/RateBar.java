package kurabe.web.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import kurabe.core.quantity.Quantity;
import kurabe.web.words.QuantityWords;

/// A rate as a bar from 0 to 100 %. It only repeats the figure that stands beside it.
@Tag("meter")
public final class RateBar extends Component {

  /// @param of what the rate speaks of, for those who hear the bar
  public RateBar(String of, Quantity percent) {
    getElement()
        .setAttribute("min", "0")
        .setAttribute("max", "100")
        .setAttribute("value", percent.plain())
        .setAttribute("aria-label", of)
        .setAttribute("aria-valuetext", QuantityWords.of(percent));
    getElement().getClassList().add("rate-bar");
  }
}
