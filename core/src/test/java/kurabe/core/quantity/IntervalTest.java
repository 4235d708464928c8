package kurabe.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IntervalTest {

  /// An interval, a wider one around it, and a value inside the narrow one.
  record Nested(Interval narrow, Interval wide, Rational inside) {}

  @Property
  void sumsAndDifferencesHoldEveryResult(@ForAll("nested") Nested a, @ForAll("nested") Nested b) {
    assertThat(a.narrow().plus(b.narrow()).contains(a.inside().plus(b.inside()))).isTrue();
    assertThat(a.narrow().minus(b.narrow()).contains(a.inside().minus(b.inside()))).isTrue();
  }

  @Property
  void quotientsHoldEveryResult(@ForAll("nested") Nested a, @ForAll("nested") Nested b) {
    Interval divisor = awayFromZero(b.narrow());
    Rational inside = b.inside().plus(divisor.low().minus(b.narrow().low()));
    assertThat(a.narrow().dividedBy(divisor).contains(a.inside().dividedBy(inside))).isTrue();
  }

  @Property
  void wideningAnInputNeverNarrowsAResult(@ForAll("nested") Nested a, @ForAll("nested") Nested b) {
    assertThat(a.wide().plus(b.wide()).encloses(a.narrow().plus(b.narrow()))).isTrue();
    assertThat(a.wide().minus(b.wide()).encloses(a.narrow().minus(b.narrow()))).isTrue();
    assertThat(a.wide().times(b.inside()).encloses(a.narrow().times(b.inside()))).isTrue();
    assertThat(clamped(a.wide()).encloses(clamped(a.narrow()))).isTrue();
  }

  @Property
  void meansHoldTheMeansOfTheirParts(
      @ForAll @Size(min = 1, max = 8) List<@From("nested") Nested> all) {
    Rational sum = all.stream().map(Nested::inside).reduce(Rational.ZERO, Rational::plus);
    Interval mean = Interval.mean(all.stream().map(Nested::narrow).toList());
    assertThat(mean.contains(sum.dividedBy(Rational.of(all.size())))).isTrue();
    assertThat(Interval.mean(all.stream().map(Nested::wide).toList()).encloses(mean)).isTrue();
  }

  @Property
  void clampingKeepsInsideTheBounds(@ForAll("nested") Nested a) {
    Interval clamped = clamped(a.wide());
    assertThat(new Interval(Rational.ZERO, Rational.HUNDRED).encloses(clamped)).isTrue();
  }

  @Test
  void touchingIntervalsMeet() {
    Interval low = new Interval(Rational.of(1), Rational.of(2));
    assertThat(low.meets(new Interval(Rational.of(2), Rational.of(3)))).isTrue();
    assertThat(low.meets(new Interval(Rational.of(3), Rational.of(4)))).isFalse();
  }

  @Test
  void refusesWhatHasNoAnswer() {
    Interval aroundZero = new Interval(Rational.of(-1), Rational.of(1));
    assertThatThrownBy(() -> aroundZero.dividedBy(aroundZero))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Interval.mean(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(Rational.of(2), Rational.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Nested> nested() {
    Arbitrary<Integer> middle = Arbitraries.integers().between(-2000, 2000);
    Arbitrary<Integer> margin = Arbitraries.integers().between(0, 500);
    return Combinators.combine(middle, margin, margin, margin, margin)
        .as(
            (value, below, above, wideBelow, wideAbove) ->
                new Nested(
                    tenths(value - below, value + above),
                    tenths(value - below - wideBelow, value + above + wideAbove),
                    tenth(value)));
  }

  private static Interval clamped(Interval interval) {
    return interval.clampedTo(Rational.ZERO, Rational.HUNDRED);
  }

  private static Interval awayFromZero(Interval interval) {
    Rational shift = Rational.of(1).minus(interval.low());
    return new Interval(Rational.of(1), interval.high().plus(shift));
  }

  private static Interval tenths(int low, int high) {
    return new Interval(tenth(low), tenth(high));
  }

  private static Rational tenth(int value) {
    return Rational.of(value).dividedBy(Rational.of(10));
  }
}
