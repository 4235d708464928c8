package kurabe.core.catalog;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.Label;

/// Reads bands: a range and its label, or `labels` that people choose between within it.
final class BandReader {

  private static final List<String> KEYS =
      Stream.concat(Stream.of("label", "meaning", "labels"), RangeReader.KEYS.stream()).toList();

  private BandReader() {}

  static List<Band> read(YamlNode node) {
    List<Band> bands = node.list("bands", BandReader::band);
    RangeReader.check(
        bands.stream().map(Band::range).toList(),
        bands.stream().map(band -> band.labels().getFirst().text()).toList(),
        "bands",
        node);
    return bands;
  }

  static List<Label> labels(List<Band> bands) {
    return bands.stream().flatMap(band -> band.labels().stream()).toList();
  }

  private static Band band(YamlNode node) {
    node.allow(KEYS);
    return new Band(labels(node), RangeReader.read(node));
  }

  private static List<Label> labels(YamlNode node) {
    if (node.has("label") && node.has("labels")) {
      node.fault(new Fault.Both(node.path(), "label", "labels"));
    }
    List<Label> labels = node.list("labels", LabelReader::read);
    return labels.isEmpty() ? List.of(LabelReader.label(node)) : labels;
  }
}
