package kurabe.core.ambition;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.ambition.Sample.Y2028;
import static kurabe.core.ambition.Sample.lowerIsBetter;
import static kurabe.core.ambition.Sample.reported;
import static kurabe.core.ambition.Sample.towards;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CourseRuleTest {

  @Test
  void lessThanTheActualPaceIsEnough() {
    Course.OnCourse course = (Course.OnCourse) course(towards("37.8%", Y2028), "22.9%", "29.3%");
    assertThat(course.times()).isEqualTo(ratio("34", "96"));
  }

  @Test
  void otherwiseItHasToMoveSoManyTimesAsFast() {
    Course.TooSlow course = (Course.TooSlow) course(towards("68.4%", Y2028), "23.5%", "26.1%");
    assertThat(course.times()).isEqualTo(ratio("42.3", "9.75"));
  }

  @Test
  void theQuotientIsSmallestWhereTheNewestValueIsFurthest() {
    Course.TooSlow course = (Course.TooSlow) course(towards("68.4%", Y2028), "23.5%", "26.1%");
    assertThat(course.interval())
        .contains(new Interval(ratio("42.25", "10.125"), ratio("42.35", "9.375")));
  }

  @Test
  void whatMovesTheWrongWayIsNoMatterOfPace() {
    assertThat(course(towards("100.0%", Y2028), "78.1%", "77.4%"))
        .isEqualTo(new Course.MovingAway());
    assertThat(course(lowerIsBetter(towards("30分", Y2028)), "40分", "41分"))
        .isEqualTo(new Course.MovingAway());
  }

  @Test
  void lessIsTheWayWhereLessIsBetter() {
    assertThat(course(lowerIsBetter(towards("30分", Y2028)), "60分", "40分"))
        .isInstanceOf(Course.OnCourse.class);
  }

  @Test
  void whatDoesNotMoveHasNoQuotient() {
    assertThat(course(towards("100.0%", Y2028), "41.9%", "41.9%"))
        .isEqualTo(new Course.StandingStill());
  }

  @Test
  void aTargetThatIsReachedIsToldBeforeAnyMovement() {
    assertThat(course(towards("45.4%", Y2028), "61.0%", "60.0%")).isEqualTo(new Course.Reached());
  }

  @Test
  void aTargetThatWasMissedHasNoCourseLeft() {
    assertThat(course(towards("45.4%", R6), "30.0%", "40.0%")).isEqualTo(new Course.Missed());
  }

  @Test
  void whereRoundingHidesTheWayThereIsNoInterval() {
    Course.TooSlow course = (Course.TooSlow) course(towards("100.0%", Y2028), "41.9%", "42.0%");
    assertThat(course.interval()).isEmpty();
  }

  @Test
  void whatIsNotKnownOfEitherPaceIsSaid() {
    Indicator indicator = towards("100.0%", Y2028);
    Reported newest = reported(indicator, "41.9%", R6);
    Required required = YearlyPaces.required(newest);
    assertThat(
            CourseRule.of(
                indicator.direction(), required, YearlyPaces.actual(newest, List.of(newest))))
        .isEqualTo(new Course.Untold(NoCourse.ONE_VINTAGE));
    assertThat(
            CourseRule.of(
                indicator.direction(),
                new Required.Untold(NoCourse.DUE_UNKNOWN),
                new Actual.Untold(NoCourse.ONE_VINTAGE)))
        .isEqualTo(new Course.Untold(NoCourse.DUE_UNKNOWN));
  }

  @Property
  void theIntervalHoldsTheQuotient(
      @ForAll @IntRange(min = 0, max = 400) int earlier,
      @ForAll @IntRange(min = 402, max = 899) int later) {
    Course course = course(towards("90.0%", Y2028), decimal(earlier), decimal(later));
    Optional<Interval> interval =
        switch (course) {
          case Course.OnCourse(var times, var open) -> open.filter(it -> it.contains(times));
          case Course.TooSlow(var times, var open) -> open.filter(it -> it.contains(times));
          case Course.Reached _,
              Course.Missed _,
              Course.StandingStill _,
              Course.MovingAway _,
              Course.Untold _ ->
              Optional.empty();
        };
    assertThat(interval).isPresent();
  }

  private static Course course(Indicator indicator, String earlier, String later) {
    Reported newest = reported(indicator, later, R6);
    List<Reported> history = List.of(reported(indicator, BEFORE, earlier, R5), newest);
    return CourseRule.of(
        indicator.direction(), YearlyPaces.required(newest), YearlyPaces.actual(newest, history));
  }

  private static String decimal(int tenths) {
    return BigDecimal.valueOf(tenths, 1) + "%";
  }

  /// Numerator ÷ denominator, where the denominator is a pace times the 3.75 years that are left.
  private static Rational ratio(String numerator, String denominator) {
    return Rational.of(new BigDecimal(numerator))
        .dividedBy(Rational.of(new BigDecimal(denominator)));
  }
}
