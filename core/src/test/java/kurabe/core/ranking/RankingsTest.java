package kurabe.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Rational;
import org.junit.jupiter.api.Test;

class RankingsTest {

  @Test
  void exactFiguresHaveExactRanks() {
    assertThat(ranks("45 75.8 37.1 64 68.6 66.1")).containsExactly("5", "1", "6", "4", "2", "3");
  }

  @Test
  void whereLessIsBetterTheLeastIsFirst() {
    assertThat(ranks("45 75.8 37.1", Direction.LOWER_IS_BETTER)).containsExactly("2", "3", "1");
  }

  @Test
  void equalFiguresShareTheRanksThatTheyTakeUp() {
    assertThat(ranks("50 60 50 40")).containsExactly("2-3", "1", "2-3", "4");
  }

  @Test
  void figuresThatRoundingDoesNotTellApartShareTheirRanks() {
    assertThat(ranks("22.85..22.95 22.9..23.0 21.0")).containsExactly("1-2", "1-2", "3");
  }

  @Test
  void figuresThatMayBeEqualAtTheEdgeAreNotInOrder() {
    assertThat(ranks("22.85..22.95 22.95..23.05")).containsExactly("1-2", "1-2");
  }

  @Test
  void overlapsDoNotPassOn() {
    assertThat(ranks("10..20 15..30 25..40")).containsExactly("2-3", "1-3", "1-2");
  }

  /// The missing one may be better than all or worse than all.
  @Test
  void aMissingValueRaisesEverybodysWorstRankAndNobodysBest() {
    assertThat(ranks("90 - 80 70 60 50")).containsExactly("1-2", "-", "2-3", "3-4", "4-5", "5-6");
  }

  @Test
  void aMissingBodyIsNamedAndHasNoRank() {
    Ranking.Ranked ranked = (Ranking.Ranked) rank("90 - 80 70", Direction.HIGHER_IS_BETTER);
    assertThat(ranked.missing()).containsExactly(body(1));
    assertThat(ranked.ranks()).doesNotContainKey(body(1));
    assertThat(ranked.size()).isEqualTo(4);
  }

  @Test
  void twoThirdsAreEnough() {
    assertThat(rank("3 2 -", Direction.HIGHER_IS_BETTER)).isInstanceOf(Ranking.Ranked.class);
    assertThat(rank("4 3 2 1 - -", Direction.HIGHER_IS_BETTER)).isInstanceOf(Ranking.Ranked.class);
  }

  @Test
  void belowTwoThirdsNobodyIsRanked() {
    assertThat(rank("3 2 1 - -", Direction.HIGHER_IS_BETTER))
        .isEqualTo(new Ranking.Withheld(3, 5, Rational.of(2).dividedBy(Rational.of(3))));
  }

  @Test
  void aGroupWithoutValuesIsNotRanked() {
    assertThat(Rankings.of(Map.of(), Direction.HIGHER_IS_BETTER))
        .isEqualTo(new Ranking.Withheld(0, 0, Rankings.MINIMUM));
  }

  /// 1/3 + … is not 0.333…: shares are compared before they are rounded.
  @Test
  void sharesAreRankedUnrounded() {
    Map<JurisdictionCode, Optional<Interval>> values =
        Map.of(body(0), share(333, 1000), body(1), share(1, 3), body(2), share(3334, 10_000));
    Ranking.Ranked ranked = (Ranking.Ranked) Rankings.of(values, Direction.HIGHER_IS_BETTER);
    assertThat(ranked.ranks())
        .isEqualTo(
            Map.of(
                body(0), new RankInterval(3, 3),
                body(1), new RankInterval(2, 2),
                body(2), new RankInterval(1, 1)));
  }

  private static Optional<Interval> share(long count, long whole) {
    return Optional.of(Interval.exactly(Ratio.of(count, whole).percent()));
  }

  private static List<String> ranks(String values) {
    return ranks(values, Direction.HIGHER_IS_BETTER);
  }

  private static List<String> ranks(String values, Direction direction) {
    Ranking.Ranked ranked = (Ranking.Ranked) rank(values, direction);
    return parse(values).keySet().stream()
        .map(body -> Optional.ofNullable(ranked.ranks().get(body)))
        .map(rank -> rank.map(RankingsTest::text).orElse("-"))
        .toList();
  }

  private static String text(RankInterval rank) {
    return rank.isExact() ? "" + rank.best() : rank.best() + "-" + rank.worst();
  }

  private static Ranking rank(String values, Direction direction) {
    return Rankings.of(parse(values), direction);
  }

  /// `45`, `22.85..22.95`, or `-` for a missing value; one body each.
  private static Map<JurisdictionCode, Optional<Interval>> parse(String values) {
    Map<JurisdictionCode, Optional<Interval>> parsed = new LinkedHashMap<>();
    for (String value : values.split(" ", -1)) {
      parsed.put(body(parsed.size()), interval(value));
    }
    return parsed;
  }

  private static Optional<Interval> interval(String value) {
    if (value.equals("-")) {
      return Optional.empty();
    }
    String[] ends = value.split("\\.\\.", -1);
    return Optional.of(new Interval(number(ends[0]), number(ends[ends.length - 1])));
  }

  private static Rational number(String text) {
    return Rational.of(new BigDecimal(text));
  }

  private static JurisdictionCode body(int number) {
    return new JurisdictionCode("%02d".formatted(number));
  }
}
