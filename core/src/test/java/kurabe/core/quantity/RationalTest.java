package kurabe.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RationalTest {

  private static final Rational THIRD = Rational.of(1).dividedBy(Rational.of(3));

  @Test
  void threeThirdsAreOne() {
    assertThat(THIRD.plus(THIRD).plus(THIRD)).isEqualTo(Rational.of(1));
  }

  @Test
  void halvesRoundAwayFromZero() {
    assertThat(Rational.of(new BigDecimal("44.15")).rounded(1)).isEqualTo("44.2");
    assertThat(Rational.of(new BigDecimal("-2.05")).rounded(1)).isEqualTo("-2.1");
  }

  @Test
  void aMeanOfQuotientsIsNotRoundedBeforeItIsShown() {
    Rational sum = THIRD.plus(THIRD).plus(THIRD).plus(Rational.of(new BigDecimal("0.10")));
    assertThat(sum.dividedBy(Rational.of(2)).rounded(2)).isEqualTo("0.55");
    assertThat(sum.dividedBy(Rational.of(2)).rounded(1)).isEqualTo("0.6");
  }

  @Test
  void multipliersAreWrittenOut() {
    assertThat(Rational.of(new BigDecimal("174").scaleByPowerOfTen(4)))
        .isEqualTo(Rational.of(1_740_000));
  }

  @Test
  void zeroIsNoDenominator() {
    assertThatThrownBy(() -> Rational.of(1).dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void isAlwaysInLowestTermsWithAPositiveDenominator(
      @ForAll int numerator, @ForAll @IntRange(min = -1000, max = 1000) int denominator) {
    int nonZero = denominator == 0 ? 1 : denominator;
    Rational rational = new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(nonZero));
    assertThat(rational.denominator().signum()).isPositive();
    assertThat(rational.numerator().gcd(rational.denominator())).isEqualTo(BigInteger.ONE);
  }

  @Property
  void minusUndoesPlusAndDivisionUndoesMultiplication(@ForAll int a, @ForAll int b) {
    Rational one = Rational.of(a);
    Rational other = Rational.of(b == 0 ? 7 : b).dividedBy(Rational.of(13));
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
    assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
  }

  @Property
  void ordersLikeItsDecimals(@ForAll BigDecimal a, @ForAll BigDecimal b) {
    assertThat(Integer.signum(Rational.of(a).compareTo(Rational.of(b))))
        .isEqualTo(Integer.signum(a.compareTo(b)));
  }
}
