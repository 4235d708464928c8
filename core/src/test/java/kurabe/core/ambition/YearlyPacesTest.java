package kurabe.core.ambition;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static kurabe.core.ambition.Sample.Y2028;
import static kurabe.core.ambition.Sample.beganAt;
import static kurabe.core.ambition.Sample.lowerIsBetter;
import static kurabe.core.ambition.Sample.reported;
import static kurabe.core.ambition.Sample.towards;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Value;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class YearlyPacesTest {

  private static final Indicator ONLINE = towards("37.8%", Y2028);
  private static final Indicator PEOPLE = towards("450人", Y2028);

  @Test
  void whatIsLeftIsSharedOutOverTheYearsThatAreLeft() {
    Required.PerYear required =
        (Required.PerYear) YearlyPaces.required(reported(ONLINE, "29.3%", R6));
    assertThat(required.years()).isEqualTo(fraction("45", 12));
    assertThat(required.perYear()).isEqualTo(fraction("34", 15));
    assertThat(required.interval())
        .isEqualTo(new Interval(fraction("33.8", 15), fraction("34.2", 15)));
  }

  @Test
  void theWayThatWasGoneIsSharedOutOverTheYearsBetweenTheVintages() {
    Reported newest = reported(ONLINE, "29.3%", R6);
    Actual.PerYear actual =
        (Actual.PerYear)
            YearlyPaces.actual(newest, List.of(reported(ONLINE, BEFORE, "22.9%", R5), newest));
    assertThat(actual.years()).isEqualTo(Rational.of(1));
    assertThat(actual.perYear()).isEqualTo(fraction("6.4", 1));
    assertThat(actual.interval()).isEqualTo(new Interval(fraction("6.3", 1), fraction("6.5", 1)));
  }

  @Test
  void theBaselineIsOlderThanAnyReport() {
    Indicator indicator = beganAt("20.0%", new Period.FiscalYear(2022), ONLINE);
    Reported newest = reported(indicator, "29.3%", R6);
    Actual.PerYear actual =
        (Actual.PerYear)
            YearlyPaces.actual(newest, List.of(reported(indicator, BEFORE, "22.9%", R5)));
    assertThat(actual.earliest().origin()).isEqualTo(new Dated.Origin.OfBaseline());
    assertThat(actual.perYear()).isEqualTo(fraction("9.3", 2));
  }

  @Test
  void oneVintageInTwoColumnsIsNoMovement() {
    Reported newest = reported(PEOPLE, "188人", R6);
    assertThat(YearlyPaces.actual(newest, List.of(reported(PEOPLE, BEFORE, "188人", R6), newest)))
        .isEqualTo(new Actual.Untold(NoCourse.ONE_VINTAGE));
  }

  @Test
  void ofTwoFiguresForOneTimeTheOnePublishedLaterCounts() {
    Reported newest = reported(ONLINE, "29.3%", R6);
    Actual.PerYear actual =
        (Actual.PerYear)
            YearlyPaces.actual(
                newest,
                List.of(reported(ONLINE, BEFORE, "22.9%", R5), reported(ONLINE, NOW, "23.3%", R5)));
    assertThat(actual.perYear()).isEqualTo(Rational.of(6));
  }

  @Test
  void aChangedUnitIsAnotherMeasure() {
    Indicator counted = towards("40市町村", Y2028);
    Reported newest = reported(ONLINE, "29.3%", R6);
    assertThat(YearlyPaces.actual(newest, List.of(reported(counted, BEFORE, "18市町村", R5))))
        .isEqualTo(new Actual.Untold(NoCourse.MEASURE_CHANGED));
  }

  @Test
  void countsThatBeginInOneYearAreOneCount() {
    Reported newest = reported(PEOPLE, "382人", new Period.FiscalYears(2024, 2025));
    Actual.PerYear actual =
        (Actual.PerYear) YearlyPaces.actual(newest, List.of(reported(PEOPLE, BEFORE, "209人", R6)));
    assertThat(actual.perYear()).isEqualTo(Rational.of(173));
  }

  @Test
  void countsThatBeginInDifferentYearsAreNotSubtracted() {
    Reported newest = reported(PEOPLE, "382人", new Period.FiscalYears(2024, 2025));
    assertThat(YearlyPaces.actual(newest, List.of(reported(PEOPLE, BEFORE, "209人", R5))))
        .isEqualTo(new Actual.Untold(NoCourse.COUNTED_FROM_ANOTHER_YEAR));
  }

  @Test
  void aTargetThatIsReachedAsksForNothingMore() {
    Indicator ai = towards("45.4%", Y2028);
    assertThat(YearlyPaces.required(reported(ai, value("60.0%"), AsOf.UNSTATED)))
        .isInstanceOf(Required.Reached.class);
    Indicator minutes = lowerIsBetter(towards("30分", Y2028));
    assertThat(YearlyPaces.required(reported(minutes, "25分", R6)))
        .isInstanceOf(Required.Reached.class);
  }

  @Test
  void whatIsNotThereWhenItIsDueWasMissed() {
    Indicator yearly = towards("90人", R6);
    Required missed = new Required.Missed(quantity("80人"), quantity("90人"));
    assertThat(YearlyPaces.required(reported(yearly, "80人", R6))).isEqualTo(missed);
    assertThat(YearlyPaces.required(reported(yearly, "80人", Y2028))).isEqualTo(missed);
    Observation undated = new Observation(yearly.key(), R6, value("80人"), AsOf.UNSTATED, CITATION);
    assertThat(YearlyPaces.required(new Reported(R6, 1, yearly, undated))).isEqualTo(missed);
  }

  @Test
  void aValueFromWithinTheDueYearStillHasMonthsLeft() {
    Period december = new Period.AsOfDay(LocalDate.of(2024, 12, 31));
    Required.PerYear required =
        (Required.PerYear) YearlyPaces.required(reported(towards("90人", R6), R6, "80人", december));
    assertThat(required.perYear()).isEqualTo(Rational.of(40));
  }

  @Test
  void whatIsNotKnownIsSaid() {
    Indicator none = indicator("指標", Optional.empty());
    Indicator words = indicator("指標", Optional.of(new Value.Words("希望する職員")));
    Indicator undated = indicator("指標", Optional.of(value("450人")));
    Value absent = new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査中");
    assertThat(YearlyPaces.required(reported(none, "1人", R6))).isEqualTo(not(NoCourse.NO_TARGET));
    assertThat(YearlyPaces.required(reported(words, "1人", R6)))
        .isEqualTo(not(NoCourse.TARGET_IN_WORDS));
    assertThat(YearlyPaces.required(reported(undated, "1人", R6)))
        .isEqualTo(not(NoCourse.DUE_UNKNOWN));
    assertThat(YearlyPaces.required(reported(PEOPLE, "1%", R6)))
        .isEqualTo(not(NoCourse.UNITS_DIFFER));
    assertThat(YearlyPaces.required(reported(PEOPLE, absent, Sample.asOf(R6))))
        .isEqualTo(not(NoCourse.NO_VALUE));
    assertThat(YearlyPaces.required(reported(PEOPLE, value("1人"), AsOf.UNSTATED)))
        .isEqualTo(not(NoCourse.VINTAGE_UNKNOWN));
    assertThat(YearlyPaces.actual(reported(PEOPLE, absent, Sample.asOf(R6)), List.of()))
        .isEqualTo(new Actual.Untold(NoCourse.NO_VALUE));
    assertThat(YearlyPaces.actual(reported(PEOPLE, value("1人"), AsOf.UNSTATED), List.of()))
        .isEqualTo(new Actual.Untold(NoCourse.VINTAGE_UNKNOWN));
  }

  @Property
  void whoKeepsTheRequiredPaceArrivesOnTime(@ForAll @IntRange(min = 0, max = 449) int value) {
    Required.PerYear required =
        (Required.PerYear) YearlyPaces.required(reported(PEOPLE, value + "人", R6));
    assertThat(required.perYear().times(required.years()).plus(Rational.of(value)))
        .isEqualTo(Rational.of(450));
  }

  private static Required not(NoCourse reason) {
    return new Required.Untold(reason);
  }

  private static Rational fraction(String numerator, long denominator) {
    return Rational.of(new BigDecimal(numerator)).dividedBy(Rational.of(denominator));
  }
}
