package kurabe.core.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Range;

/// Reads ranges. Bounds are written as people say them: `from` (以上), `above` (超), `upTo` (以下),
/// `below` (未満), `exactly` (ちょうど).
final class RangeReader {

  static final List<String> KEYS = List.of("from", "above", "upTo", "below", "exactly");

  private RangeReader() {}

  static Range read(YamlNode node) {
    Optional<Rational> exactly = number(node, "exactly");
    Optional<Rational> from = number(node, "from").or(() -> exactly);
    Optional<Rational> upTo = number(node, "upTo").or(() -> exactly);
    Range range =
        new Range(
            from.or(() -> number(node, "above")),
            from.isPresent(),
            upTo.or(() -> number(node, "below")),
            upTo.isPresent());
    checkKeys(node);
    if (range.isEmpty()) {
      node.fault(new Fault.EmptyRange(node.path()));
    }
    return range;
  }

  private static Optional<Rational> number(YamlNode node, String key) {
    return node.has(key) ? node.findNumber(key).map(Rational::of) : Optional.empty();
  }

  private static void checkKeys(YamlNode node) {
    either(node, "from", "above");
    either(node, "upTo", "below");
    Stream.of("from", "above", "upTo", "below").forEach(key -> either(node, "exactly", key));
  }

  private static void either(YamlNode node, String one, String other) {
    if (node.has(one) && node.has(other)) {
      node.fault(new Fault.Both(node.path(), one, other));
    }
  }

  /// Every number must fall into exactly one range.
  ///
  /// @param key of the list of ranges
  /// @param names of the ranges, for messages
  static void check(List<Range> ranges, List<String> names, String key, YamlNode node) {
    if (ranges.size() < 2) {
      node.fault(new Fault.TooFew(node.path(), key, 2, ranges.size()));
      return;
    }
    if (ranges.getFirst().from().isPresent() || ranges.getLast().to().isPresent()) {
      node.fault(new Fault.ClosedEnds(node.path() + "." + key));
    }
    for (int i = 1; i < ranges.size(); i++) {
      checkNeighbours(ranges, names, i, node);
    }
  }

  private static void checkNeighbours(
      List<Range> ranges, List<String> names, int i, YamlNode node) {
    Range lower = ranges.get(i - 1);
    Range upper = ranges.get(i);
    int step = step(lower, upper);
    boolean both = lower.toIncluded() && upper.fromIncluded();
    boolean neither = !lower.toIncluded() && !upper.fromIncluded();
    if (step < 0 || (step == 0 && both)) {
      node.fault(new Fault.Overlap(node.path(), names.get(i - 1), names.get(i)));
    } else if (step > 0 || neither) {
      node.fault(new Fault.Gap(node.path(), names.get(i - 1), names.get(i)));
    }
  }

  /// How the upper range begins against the end of the lower; an open end inside overlaps.
  private static int step(Range lower, Range upper) {
    return lower.to().flatMap(to -> upper.from().map(from -> from.compareTo(to))).orElse(-1);
  }
}
