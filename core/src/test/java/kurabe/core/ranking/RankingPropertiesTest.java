package kurabe.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingPropertiesTest {

  private static final int SPREAD = 6;

  /// Few whole numbers, so that ties, overlaps and touching ends are common.
  @Provide
  Arbitrary<Optional<Interval>> value() {
    return Combinators.combine(
            Arbitraries.integers().between(0, SPREAD), Arbitraries.integers().between(0, 2))
        .as((low, width) -> new Interval(Rational.of(low), Rational.of(low + width)))
        .optional(0.85);
  }

  @Provide
  Arbitrary<List<Optional<Interval>>> values() {
    return value().list().ofMinSize(1).ofMaxSize(6);
  }

  @Property
  void reorderingBodiesNeverChangesARank(
      @ForAll("values") List<Optional<Interval>> values,
      @ForAll Direction direction,
      @ForAll Random random) {
    Map<JurisdictionCode, Optional<Interval>> ordered = bodies(values);
    List<JurisdictionCode> shuffled = new ArrayList<>(ordered.keySet());
    Collections.shuffle(shuffled, random);
    Map<JurisdictionCode, Optional<Interval>> reordered = new LinkedHashMap<>();
    shuffled.forEach(body -> reordered.put(body, ordered.get(body)));

    assertThat(Rankings.of(reordered, direction)).isEqualTo(Rankings.of(ordered, direction));
  }

  @Property
  void wideningAValueNeverNarrowsARank(
      @ForAll("values") @Size(min = 1, max = 6) List<Optional<Interval>> values,
      @ForAll Direction direction,
      @ForAll @IntRange(max = 5) int which,
      @ForAll @IntRange(max = 2) int down,
      @ForAll @IntRange(max = 2) int up) {
    Assume.that(which < values.size() && values.get(which).isPresent());
    List<Optional<Interval>> wider = new ArrayList<>(values);
    wider.set(which, values.get(which).map(value -> widened(value, down, up)));

    assertHolds(Rankings.of(bodies(wider), direction), Rankings.of(bodies(values), direction));
  }

  @Property
  void losingAValueNeverNarrowsARank(
      @ForAll("values") List<Optional<Interval>> values,
      @ForAll Direction direction,
      @ForAll @IntRange(max = 5) int which) {
    Assume.that(which < values.size());
    List<Optional<Interval>> fewer = new ArrayList<>(values);
    fewer.set(which, Optional.empty());

    assertHolds(Rankings.of(bodies(fewer), direction), Rankings.of(bodies(values), direction));
  }

  /// Every way in which the figures may really be: each rank that comes out lies within, and the
  /// ends
  /// are reached. Equal figures share the better rank and take up the worse ones.
  @Property(tries = 200)
  void ranksAreThoseOfAllWaysThatTheFiguresMayReallyBe(
      @ForAll("values") @Size(max = 4) List<Optional<Interval>> values) {
    Ranking ranking = Rankings.of(bodies(values), Direction.HIGHER_IS_BETTER);
    Assume.that(ranking instanceof Ranking.Ranked && values.size() <= 4);
    Map<JurisdictionCode, RankInterval> ranks = ((Ranking.Ranked) ranking).ranks();

    for (int body = 0; body < values.size(); body++) {
      if (values.get(body).isPresent()) {
        assertThat(ranks.get(code(body))).isEqualTo(bruteForce(values, body));
      }
    }
  }

  private static RankInterval bruteForce(List<Optional<Interval>> values, int body) {
    int best = values.size();
    int worst = 1;
    for (List<Integer> real : realisations(values)) {
      int mine = real.get(body);
      best = Math.min(best, 1 + (int) real.stream().filter(other -> other > mine).count());
      worst = Math.max(worst, (int) real.stream().filter(other -> other >= mine).count());
    }
    return new RankInterval(best, worst);
  }

  /// All whole numbers that each may be; a missing one may also be less or more than all others.
  private static List<List<Integer>> realisations(List<Optional<Interval>> values) {
    List<List<Integer>> all = List.of(List.of());
    for (Optional<Interval> value : values) {
      int low = value.map(it -> it.low().numerator().intValueExact()).orElse(-1);
      int high = value.map(it -> it.high().numerator().intValueExact()).orElse(SPREAD + 3);
      all =
          all.stream()
              .flatMap(
                  some -> IntStream.rangeClosed(low, high).mapToObj(number -> with(some, number)))
              .toList();
    }
    return all;
  }

  private static List<Integer> with(List<Integer> some, int number) {
    List<Integer> more = new ArrayList<>(some);
    more.add(number);
    return more;
  }

  /// Whoever is ranked in `wide` has at least the room that `narrow` gives them.
  private static void assertHolds(Ranking wide, Ranking narrow) {
    if (wide instanceof Ranking.Ranked wider) {
      assertThat(narrow).isInstanceOf(Ranking.Ranked.class);
      Map<JurisdictionCode, RankInterval> was = ((Ranking.Ranked) narrow).ranks();
      wider
          .ranks()
          .forEach(
              (body, rank) -> {
                assertThat(rank.best()).isLessThanOrEqualTo(was.get(body).best());
                assertThat(rank.worst()).isGreaterThanOrEqualTo(was.get(body).worst());
              });
    }
  }

  private static Interval widened(Interval value, int down, int up) {
    return new Interval(value.low().minus(Rational.of(down)), value.high().plus(Rational.of(up)));
  }

  private static Map<JurisdictionCode, Optional<Interval>> bodies(List<Optional<Interval>> values) {
    Map<JurisdictionCode, Optional<Interval>> bodies = new LinkedHashMap<>();
    for (Optional<Interval> value : values) {
      bodies.put(code(bodies.size()), value);
    }
    return bodies;
  }

  private static JurisdictionCode code(int number) {
    return new JurisdictionCode("%02d".formatted(number));
  }
}
