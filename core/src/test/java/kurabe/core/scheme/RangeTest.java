package kurabe.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RangeTest {

  private static final Range FROM_80_BELOW_100 = range(80, true, 100, false);
  private static final Range ABOVE_100 =
      new Range(Optional.of(Rational.of(100)), false, Optional.empty(), false);
  private static final Range BELOW_80 =
      new Range(Optional.empty(), false, Optional.of(Rational.of(80)), false);

  @Test
  void aBoundBelongsToTheRangeThatSaysSo() {
    assertThat(FROM_80_BELOW_100.contains(Rational.of(80))).isTrue();
    assertThat(FROM_80_BELOW_100.contains(Rational.of(100))).isFalse();
    assertThat(FROM_80_BELOW_100.contains(Rational.of(90))).isTrue();
    assertThat(ABOVE_100.contains(Rational.of(100))).isFalse();
    assertThat(ABOVE_100.contains(Rational.of(101))).isTrue();
    assertThat(Range.ALL.contains(Rational.ZERO)).isTrue();
  }

  @Test
  void rangesMeetWhereBothHoldANumber() {
    assertThat(FROM_80_BELOW_100.meets(ABOVE_100)).isFalse();
    assertThat(range(80, true, 100, true).meets(ABOVE_100)).isFalse();
    assertThat(range(80, true, 100, true).meets(range(100, true, 120, true))).isTrue();
    assertThat(FROM_80_BELOW_100.meets(BELOW_80)).isFalse();
    assertThat(range(79, true, 100, true).meets(BELOW_80)).isTrue();
    assertThat(BELOW_80.meets(ABOVE_100)).isFalse();
    assertThat(Range.ALL.meets(ABOVE_100)).isTrue();
  }

  @Test
  void aRangeMeetsAnIntervalWithItsClosedEnds() {
    assertThat(FROM_80_BELOW_100.meets(interval(70, 80))).isTrue();
    assertThat(FROM_80_BELOW_100.meets(interval(100, 110))).isFalse();
    assertThat(BELOW_80.meets(interval(80, 90))).isFalse();
  }

  @Test
  void aSingleNumberIsARange() {
    Range hundred = range(100, true, 100, true);
    assertThat(hundred.isEmpty()).isFalse();
    assertThat(hundred.contains(Rational.of(100))).isTrue();
    assertThat(hundred.meets(interval(99, 101))).isTrue();
    assertThat(hundred.meets(ABOVE_100)).isFalse();
  }

  @Test
  void aRangeWithoutNumbersIsEmpty() {
    assertThat(range(100, true, 100, false).isEmpty()).isTrue();
    assertThat(range(100, false, 100, true).isEmpty()).isTrue();
    assertThat(range(101, true, 100, true).isEmpty()).isTrue();
    assertThat(Range.ALL.isEmpty()).isFalse();
  }

  @Test
  void openEndsAreCutAtTheLimits() {
    assertThat(BELOW_80.within(Rational.ZERO, Rational.HUNDRED)).isEqualTo(interval(0, 80));
    assertThat(ABOVE_100.within(Rational.ZERO, Rational.HUNDRED)).isEqualTo(interval(100, 100));
    assertThat(FROM_80_BELOW_100.within(Rational.ZERO, Rational.HUNDRED))
        .isEqualTo(interval(80, 100));
    assertThat(Range.ALL.within(Rational.ZERO, Rational.HUNDRED)).isEqualTo(interval(0, 100));
    assertThat(BELOW_80.within(Rational.of(90), Rational.HUNDRED)).isEqualTo(interval(90, 90));
    assertThat(range(150, true, 160, true).within(Rational.ZERO, Rational.HUNDRED))
        .isEqualTo(interval(100, 100));
  }

  @Property
  void rangesMeetBothWays(
      @ForAll @IntRange(max = 6) int from,
      @ForAll boolean in,
      @ForAll @IntRange(max = 6) int to,
      @ForAll boolean out) {
    Range one = range(from, in, from + 2, out);
    Range other = range(to, out, to + 2, in);
    assertThat(one.meets(other)).isEqualTo(other.meets(one));
  }

  @Test
  void aBandHasALabel() {
    assertThatThrownBy(() -> new Band(List.of(), Range.ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Band.of(new Label("A", "良い"), Range.ALL).isJudged()).isFalse();
  }

  private static Range range(int from, boolean fromIncluded, int to, boolean toIncluded) {
    return new Range(
        Optional.of(Rational.of(from)), fromIncluded, Optional.of(Rational.of(to)), toIncluded);
  }

  private static Interval interval(int low, int high) {
    return new Interval(Rational.of(low), Rational.of(high));
  }
}
