package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.Span;
import kurabe.core.quantity.Value;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.ValueWords;

/// Whatever stands where a value is expected, with the time it speaks of where one is asked for.
public final class ValueText extends Span {

  public ValueText(Value value) {
    super(ValueWords.of(value));
    addClassName("value");
    getElement().setAttribute("data-kind", kind(value));
  }

  public ValueText(Observation observation) {
    this(observation.value(), observation.asOf());
  }

  public ValueText(Value value, AsOf asOf) {
    this(value);
    Span vintage = new Span("（" + AsOfWords.of(asOf) + "）");
    vintage.addClassName("as-of");
    add(vintage);
  }

  private static String kind(Value value) {
    return switch (value) {
      case Value.Measured _ -> "figure";
      case Value.ChangeOnly _ -> "change";
      case Value.Words _ -> "words";
      case Value.Absent _ -> "absent";
    };
  }
}
