package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.scheme.Label;

/// A label of a scheme and what it means there.
@Serdeable
public record LabelJson(String label, String meaning) {

  static LabelJson of(Label label) {
    return new LabelJson(label.text(), label.meaning());
  }

  static List<LabelJson> all(List<Label> labels) {
    return labels.stream().map(LabelJson::of).toList();
  }
}
