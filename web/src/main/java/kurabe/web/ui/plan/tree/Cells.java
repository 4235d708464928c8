package kurabe.web.ui.plan.tree;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.words.BodyNames;

/// The cells of indicator tables. A report that prints nothing in a place gets the words for it: an
/// empty cell would look like a fault of the page.
final class Cells {

  private Cells() {}

  static Component value(Optional<Observation> observation) {
    return observation.<Component>map(ValueText::new).orElseGet(() -> absent("記載なし"));
  }

  static Component references(List<ReferenceValue> references, BodyNames names) {
    Div all = new Div();
    references.forEach(reference -> all.add(reference(reference, names)));
    return references.isEmpty() ? absent("記載なし") : all;
  }

  private static Component reference(ReferenceValue reference, BodyNames names) {
    ValueText value = new ValueText(new Value.Measured(reference.value()), reference.asOf());
    if (reference.scope().equals(JurisdictionCode.NATION)) {
      return value;
    }
    return new Div(new Span(names.of(reference.scope()) + " "), value);
  }

  static Component absent(String words) {
    Span absent = new Span(words);
    absent.addClassName("absent");
    return absent;
  }

  /// Where a row has nothing to say, as under a sum.
  static Component empty() {
    return new Span();
  }

  static Component sum(String level) {
    Span sum = new Span(level + "の指数");
    sum.addClassName("sum");
    return sum;
  }
}
