package kurabe.core.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Points.Aggregation;
import kurabe.core.scheme.Points.Award;
import kurabe.core.scheme.Points.Component;
import kurabe.core.scheme.Points.Grant;
import kurabe.core.scheme.SchemeHead;

/// Reads schemes that give points.
final class PointsReader {

  static final List<String> KEYS =
      List.of("components", "aggregation", "combination", "bands", "order", "notRated");

  private static final List<String> AWARD =
      Stream.concat(Stream.of("points"), RangeReader.KEYS.stream()).toList();

  private PointsReader() {}

  static Points read(YamlNode node, SchemeHead head) {
    List<Component> components = node.list("components", PointsReader::component);
    if (components.isEmpty()) {
      node.fault(new Fault.TooFew(node.path(), "components", 1, 0));
    }
    if (node.has("bands") && node.has("order")) {
      node.fault(new Fault.Both(node.path(), "bands", "order"));
    }
    List<Band> bands = node.has("bands") ? BandReader.read(node) : List.of();
    List<Label> order =
        bands.isEmpty() ? node.list("order", LabelReader::read) : BandReader.labels(bands);
    List<Label> notRated = LabelReader.notRated(node);
    LabelReader.check(order, notRated, node);
    return new Points(
        head,
        components,
        node.choice("aggregation", Arrays.asList(Aggregation.values()), Aggregation::code),
        node.word("combination", Arrays.asList(Combination.values()), Combination::code),
        bands,
        order,
        notRated);
  }

  private static Component component(YamlNode node) {
    node.allow("name", "measure", "decreasing", "awards", "grants");
    if (node.has("awards") && node.has("grants")) {
      node.fault(new Fault.Both(node.path(), "awards", "grants"));
    }
    return node.has("grants") ? judged(node) : rated(node);
  }

  private static Component judged(YamlNode node) {
    List<Grant> grants = node.list("grants", PointsReader::grant);
    if (grants.isEmpty()) {
      node.fault(new Fault.TooFew(node.path(), "grants", 1, 0));
    }
    LabelReader.check(grants.stream().map(Grant::label).toList(), List.of(), node);
    return new Component.ByJudgement(node.text("name"), grants);
  }

  private static Component rated(YamlNode node) {
    List<Award> awards = node.list("awards", PointsReader::award);
    RangeReader.check(
        awards.stream().map(Award::range).toList(),
        awards.stream()
            .map(award -> award.points().rounded(2).stripTrailingZeros().toPlainString())
            .toList(),
        "awards",
        node);
    return new Component.ByRate(
        node.text("name"), RateReader.measure(node), RateReader.decreasing(node), awards);
  }

  private static Award award(YamlNode node) {
    node.allow(AWARD);
    return new Award(RangeReader.read(node), node.rational("points"));
  }

  private static Grant grant(YamlNode node) {
    node.allow("label", "meaning", "points");
    return new Grant(LabelReader.label(node), node.rational("points"));
  }
}
