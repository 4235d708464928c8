package kurabe.core.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// Puts bodies in order as far as their figures decide it.
///
/// A body's best rank counts those that are certainly better, its worst rank all those that are not
/// certainly worse. Bodies without a value may stand anywhere, so they lower nobody's best and
/// raise
/// everybody's worst; they get no rank themselves.
public final class Rankings {

  /// The share of a group that must have a comparable value before anybody is ranked in it.
  public static final Rational MINIMUM = Rational.of(2).dividedBy(Rational.of(3));

  private Rankings() {}

  /// @param values all that a body's figure may stand for; empty for a body without a comparable
  /// one
  public static Ranking of(Map<JurisdictionCode, Optional<Interval>> values, Direction direction) {
    Map<JurisdictionCode, Interval> known = new HashMap<>();
    values.forEach((body, value) -> value.ifPresent(it -> known.put(body, turned(it, direction))));
    return isEnough(known.size(), values.size())
        ? new Ranking.Ranked(ranks(known, values.size()), missing(values, known))
        : new Ranking.Withheld(known.size(), values.size(), MINIMUM);
  }

  private static boolean isEnough(int comparable, int size) {
    return comparable > 0
        && Rational.of(comparable).compareTo(MINIMUM.times(Rational.of(size))) >= 0;
  }

  /// So that more is better.
  private static Interval turned(Interval value, Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> value;
      case LOWER_IS_BETTER -> new Interval(value.high().negate(), value.low().negate());
    };
  }

  private static Map<JurisdictionCode, RankInterval> ranks(
      Map<JurisdictionCode, Interval> known, int size) {
    Ordered lows = Ordered.of(known.values().stream().map(Interval::low).toList());
    Ordered highs = Ordered.of(known.values().stream().map(Interval::high).toList());
    Map<JurisdictionCode, RankInterval> ranks = new HashMap<>();
    known.forEach(
        (body, value) ->
            ranks.put(
                body,
                new RankInterval(1 + lows.above(value.high()), size - highs.below(value.low()))));
    return ranks;
  }

  private static List<JurisdictionCode> missing(
      Map<JurisdictionCode, Optional<Interval>> values, Map<JurisdictionCode, Interval> known) {
    return values.keySet().stream().filter(body -> !known.containsKey(body)).sorted().toList();
  }

  /// Counts without comparing each with each: a nation has 1,741 municipalities.
  private record Ordered(TreeMap<Rational, Integer> smaller, int size) {

    static Ordered of(Collection<Rational> values) {
      List<Rational> sorted = new ArrayList<>(values);
      sorted.sort(null);
      TreeMap<Rational, Integer> smaller = new TreeMap<>();
      for (int at = 0; at < sorted.size(); at++) {
        smaller.putIfAbsent(sorted.get(at), at);
      }
      return new Ordered(smaller, sorted.size());
    }

    int below(Rational value) {
      Map.Entry<Rational, Integer> next = smaller.ceilingEntry(value);
      return next == null ? size : next.getValue();
    }

    int above(Rational value) {
      Map.Entry<Rational, Integer> next = smaller.higherEntry(value);
      return next == null ? 0 : size - next.getValue();
    }
  }
}
