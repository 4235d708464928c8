package kurabe.core.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Range;

/// Reads the bands and labels of a scheme. Bounds are written as people say them: `from` (以上),
/// `above` (超), `upTo` (以下), `below` (未満).
final class BandReader {

  private BandReader() {}

  static Band read(YamlNode node) {
    node.allow("label", "meaning", "from", "above", "upTo", "below");
    Label label = text(node);
    oneOf(node, "from", "above");
    oneOf(node, "upTo", "below");
    return Band.of(
        label,
        new Range(
            node.findNumber("from").or(() -> node.findNumber("above")).map(Rational::of),
            node.findNumber("from").isPresent(),
            node.findNumber("upTo").or(() -> node.findNumber("below")).map(Rational::of),
            node.findNumber("upTo").isPresent()));
  }

  static Label label(YamlNode node) {
    node.allow("label", "meaning");
    return text(node);
  }

  private static Label text(YamlNode node) {
    return new Label(node.text("label"), node.text("meaning"));
  }

  private static void oneOf(YamlNode node, String one, String other) {
    if (node.findNumber(one).isPresent() && node.findNumber(other).isPresent()) {
      node.fault("expected either '" + one + "' or '" + other + "', found both");
    }
  }

  /// Every rate must fall into exactly one band.
  static void check(List<Band> bands, YamlNode root) {
    if (bands.size() < 2) {
      root.fault("expected at least two 'bands'");
      return;
    }
    if (bands.getFirst().range().from().isPresent() || bands.getLast().range().to().isPresent()) {
      root.fault("expected the worst band open downwards and the best open upwards");
    }
    for (int i = 1; i < bands.size(); i++) {
      checkNeighbours(bands.get(i - 1), bands.get(i), root);
    }
  }

  private static void checkNeighbours(Band lower, Band upper, YamlNode root) {
    String between =
        " between '"
            + lower.labels().getFirst().text()
            + "' and '"
            + upper.labels().getFirst().text()
            + "'";
    Optional<Rational> to = lower.range().to();
    Optional<Rational> from = upper.range().from();
    if (to.isEmpty() || from.isEmpty() || to.get().compareTo(from.get()) > 0) {
      root.fault("overlap" + between);
    } else if (to.get().compareTo(from.get()) < 0) {
      root.fault("gap" + between);
    } else if (lower.range().toIncluded() && upper.range().fromIncluded()) {
      root.fault("overlap" + between);
    } else if (!lower.range().toIncluded() && !upper.range().fromIncluded()) {
      root.fault("gap" + between);
    }
  }

  static void checkLabels(List<Label> order, List<Label> notRated, YamlNode root) {
    if (order.isEmpty()) {
      root.fault("expected labels from worst to best");
    }
    Set<String> seen = new HashSet<>();
    Stream.concat(order.stream(), notRated.stream())
        .map(Label::text)
        .filter(text -> !seen.add(text))
        .forEach(text -> root.fault("label '" + text + "' occurs twice"));
  }
}
