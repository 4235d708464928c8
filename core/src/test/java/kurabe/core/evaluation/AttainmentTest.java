package kurabe.core.evaluation;

import static kurabe.core.Fixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.evaluation.Attainment.Attained;
import kurabe.core.evaluation.Attainment.NotAttainable;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AttainmentTest {

  @Property
  void theIntervalHoldsTheRate(
      @ForAll @BigRange(min = "-100", max = "1000") @Scale(2) BigDecimal value,
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal target) {
    Attained attained = attained(value, target);
    assertThat(attained.interval().contains(attained.rate())).isTrue();
  }

  @Property
  void theTargetItselfIsAHundred(
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal target) {
    assertThat(attained(target, target).rate()).isEqualTo(Rational.HUNDRED);
  }

  @Property
  void moreIsNeverLess(
      @ForAll @BigRange(min = "-100", max = "1000") @Scale(1) BigDecimal value,
      @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal more,
      @ForAll @BigRange(min = "0.1", max = "1000") @Scale(1) BigDecimal target) {
    Rational less = attained(value, target).rate();
    assertThat(attained(value.add(more), target).rate()).isGreaterThanOrEqualTo(less);
  }

  @Property
  void fewerPrintedDigitsNeverNarrowTheInterval(
      @ForAll @IntRange(min = -999, max = 999) int value,
      @ForAll @BigRange(min = "0.1", max = "1000") @Scale(1) BigDecimal target) {
    Attained coarse = attained(BigDecimal.valueOf(value), target);
    Attained fine = attained(BigDecimal.valueOf(value).setScale(1), target);
    assertThat(coarse.interval().encloses(fine.interval())).isTrue();
  }

  @Test
  void lowerIsBetterIsRefusedUntilASchemeSaysHow() {
    Indicator up = indicator("指標", Optional.of(percent(BigDecimal.TEN)));
    Indicator down =
        new Indicator(
            up.key(),
            up.name(),
            up.unit(),
            Direction.LOWER_IS_BETTER,
            up.target(),
            up.baseline(),
            up.milestones(),
            up.dataSource(),
            up.citation());
    assertThat(Attainment.of(down, percent(BigDecimal.ONE)))
        .isEqualTo(new NotAttainable(Refusal.LOWER_IS_BETTER));
  }

  @Test
  void withoutATargetThereIsNoRate() {
    assertThat(Attainment.of(indicator("指標", Optional.empty()), percent(BigDecimal.ONE)))
        .isEqualTo(new NotAttainable(Refusal.NO_TARGET));
  }

  private static Attained attained(BigDecimal value, BigDecimal target) {
    return (Attained) Attainment.of(indicator("指標", Optional.of(percent(target))), percent(value));
  }

  private static Value percent(BigDecimal value) {
    return new Value.Measured(new Quantity(value, Unit.PERCENT, value + "%"));
  }
}
