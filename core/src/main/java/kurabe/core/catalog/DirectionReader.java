package kurabe.core.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.BaselineDirection.Rung;
import kurabe.core.scheme.BaselineDirection.When;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.SchemeHead;
import kurabe.core.scheme.Tolerance;
import kurabe.core.scheme.Tolerance.Side;

/// Reads schemes that look from the baseline.
final class DirectionReader {

  static final List<String> KEYS =
      List.of("rungs", "tolerance", "combination", "notRated", "judged");

  private static final List<When> ALL = List.of(When.values());
  private static final List<When> REQUIRED = List.of(When.WORSE, When.LEVEL, When.BETTER);
  private static final List<String> TOLERANCES = List.of("none", "unstated");

  private DirectionReader() {}

  static BaselineDirection read(YamlNode node, SchemeHead head) {
    List<Rung> rungs = node.list("rungs", DirectionReader::rung);
    checkOrder(rungs, node);
    List<Label> notRated = LabelReader.notRated(node);
    List<Label> labels = rungs.stream().map(Rung::label).distinct().toList();
    LabelReader.check(labels, notRated, node);
    return new BaselineDirection(
        head, rungs, tolerance(node), combination(node), notRated, node.flag("judged"));
  }

  private static Rung rung(YamlNode node) {
    node.allow("when", "label", "meaning");
    return new Rung(node.choice("when", ALL, When::code), LabelReader.label(node));
  }

  /// Worst first, each once, and the three that compare with the baseline at least.
  private static void checkOrder(List<Rung> rungs, YamlNode node) {
    List<When> found = rungs.stream().map(Rung::when).toList();
    List<String> codes = ALL.stream().map(When::code).toList();
    if (!found.stream().distinct().sorted(Comparator.naturalOrder()).toList().equals(found)) {
      node.fault(new Fault.OutOfOrder(node.path(), "rungs", codes));
    }
    REQUIRED.stream()
        .filter(when -> !found.contains(when))
        .forEach(
            when ->
                node.fault(
                    new Fault.Missing(
                        node.path() + ".rungs", when.code(), Fault.Expected.MAPPING)));
  }

  private static Tolerance tolerance(YamlNode node) {
    if (node.isMapping("tolerance")) {
      return limit(node.node("tolerance").allow("points", "percent", "side"));
    }
    return node.choice("tolerance", TOLERANCES, word -> word).equals("none")
        ? new Tolerance.None()
        : new Tolerance.Unstated();
  }

  private static Tolerance limit(YamlNode node) {
    if (node.has("points") && node.has("percent")) {
      node.fault(new Fault.Both(node.path(), "points", "percent"));
    }
    Side side = node.word("side", Arrays.asList(Side.values()), Side::code);
    String key = node.has("points") ? "points" : "percent";
    Rational limit = node.rational(key);
    if (limit.signum() < 0) {
      node.fault(new Fault.NotBelow(node.path(), "0", key));
    }
    return key.equals("points")
        ? new Tolerance.PercentagePoints(limit, side)
        : new Tolerance.PercentOfBaseline(limit, side);
  }

  private static Combination combination(YamlNode node) {
    return node.word(
        "combination",
        Stream.of(Combination.values()).filter(one -> one != Combination.MEAN).toList(),
        Combination::code);
  }
}
