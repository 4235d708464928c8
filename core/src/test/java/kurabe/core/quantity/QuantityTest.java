package kurabe.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void aPrintedPercentageStandsForHalfItsLastDigitEitherWay() {
    assertThat(quantity("22.9", "%").interval()).isEqualTo(interval("22.85", "22.95"));
    assertThat(quantity("80", "%").interval()).isEqualTo(interval("79.5", "80.5"));
  }

  @Test
  void aCountStandsForItself() {
    assertThat(quantity("218", "件").interval()).isEqualTo(interval("218", "218"));
  }

  @Test
  void aCountInThousandsOrTenThousandsWasRounded() {
    Quantity views = new Quantity(new BigDecimal("300E4"), new Unit("PV"), "300万PV");
    assertThat(views.interval()).isEqualTo(interval("2995000", "3005000"));
    assertThat(views.plain()).isEqualTo("3000000");
  }

  @Test
  void aChangeInPointsWasRounded() {
    assertThat(quantity("8.3", "ポイント").interval()).isEqualTo(interval("8.25", "8.35"));
    assertThat(quantity("8", "ポイント").isCount()).isFalse();
  }

  @Test
  void twoPointZeroIsNotTwoPointZeroZero() {
    assertThat(quantity("2.0", "%").printsLike(quantity("2.00", "%"))).isFalse();
    assertThat(quantity("2.0", "%").printsLike(quantity("2.0", "%"))).isTrue();
  }

  private static Quantity quantity(String value, String unit) {
    return new Quantity(new BigDecimal(value), new Unit(unit), value + unit);
  }

  private static Interval interval(String low, String high) {
    return new Interval(Rational.of(new BigDecimal(low)), Rational.of(new BigDecimal(high)));
  }
}
