package kurabe.core.catalog;

import java.util.Arrays;
import java.util.List;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Measure;
import kurabe.core.scheme.SchemeHead;

/// Reads schemes that take a rate.
final class RateReader {

  static final List<String> MEAN = List.of("measure", "decreasing", "floor", "cap", "decimals");
  static final List<String> BANDS =
      List.of("measure", "decreasing", "bands", "notRated", "combination", "judged");

  private static final int MOST_DECIMALS = 6;

  private RateReader() {}

  static CappedAttainmentMean mean(YamlNode node, SchemeHead head) {
    Rational floor = node.rational("floor");
    Rational cap = node.rational("cap");
    boolean read = node.findNumber("floor").isPresent() && node.findNumber("cap").isPresent();
    if (read && floor.compareTo(cap) >= 0) {
      node.fault(new Fault.NotBelow(node.path(), "floor", "cap"));
    }
    int decimals = node.whole("decimals", 0, MOST_DECIMALS);
    return new CappedAttainmentMean(head, measure(node), decreasing(node), floor, cap, decimals);
  }

  static AttainmentBands bands(YamlNode node, SchemeHead head) {
    List<Band> bands = BandReader.read(node);
    List<Label> notRated = LabelReader.notRated(node);
    LabelReader.check(BandReader.labels(bands), notRated, node);
    return new AttainmentBands(
        head,
        measure(node),
        decreasing(node),
        bands,
        notRated,
        node.word("combination", Arrays.asList(Combination.values()), Combination::code),
        node.flag("judged"));
  }

  static Measure measure(YamlNode node) {
    return node.word("measure", Arrays.asList(Measure.values()), Measure::code);
  }

  /// Only attainment of a target has more than one way to be turned round.
  static Decreasing decreasing(YamlNode node) {
    Measure measure = measure(node);
    boolean open = measure == Measure.TARGET || measure == Measure.YEARLY_TARGET;
    List<Decreasing> all = Arrays.asList(Decreasing.values());
    return node.word("decreasing", open ? all : all.subList(0, 1), Decreasing::code);
  }
}
