package kurabe.core.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.scheme.Label;

/// Reads labels and checks that each is itself.
final class LabelReader {

  private LabelReader() {}

  static Label read(YamlNode node) {
    node.allow("label", "meaning");
    return label(node);
  }

  /// A label that means what it says needs no further meaning.
  static Label label(YamlNode node) {
    String text = node.text("label");
    return new Label(text, node.findText("meaning").orElse(text));
  }

  static List<Label> notRated(YamlNode node) {
    return node.list("notRated", LabelReader::read);
  }

  static List<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).toList();
  }

  /// No label stands for two things.
  static void check(List<Label> order, List<Label> notRated, YamlNode node) {
    Set<String> seen = new HashSet<>();
    Stream.concat(order.stream(), notRated.stream())
        .map(Label::text)
        .filter(text -> !text.isEmpty() && !seen.add(text))
        .distinct()
        .forEach(text -> node.fault(new Fault.RepeatedLabel(node.path(), text)));
  }
}
