package kurabe.core.ambition;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.value;
import static kurabe.core.ambition.Sample.Y2028;
import static kurabe.core.ambition.Sample.beganAt;
import static kurabe.core.ambition.Sample.lowerIsBetter;
import static kurabe.core.ambition.Sample.seen;
import static kurabe.core.ambition.Sample.towards;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kurabe.core.evaluation.Refusal;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanSpan;
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

class PaceRuleTest {

  /// 58 months to the end of 2028.
  private static final Optional<PlanSpan> SINCE_MARCH_2024 =
      Optional.of(
          new PlanSpan(new PlanCode("test"), YearMonth.of(2024, 3), Optional.empty(), "根拠", "資料"));

  @Test
  void withoutABaselineTheWayBeginsAtZero() {
    Pace.Linear pace = linear(seen(TELEWORK, NOW, "52.5%", R6), TELEWORK);
    assertThat(pace.start()).isEqualTo(new Pace.Start.AtZero());
    assertThat(pace.elapsed()).isEqualTo(13);
    assertThat(pace.expected()).isEqualTo(fraction("781.3", 58));
    assertThat(pace.rate()).isEqualTo(fraction("304500", "781.3"));
    assertThat(pace.interval())
        .isEqualTo(new Interval(fraction("304210", "781.3"), fraction("304790", "781.3")));
  }

  @Test
  void aPrintedBaselineIsWhereTheWayBegins() {
    Indicator indicator = beganAt("40.0%", R5, towards("60%", new Period.FiscalYear(2027)));
    Pace.Linear pace =
        linear(seen(indicator, NOW, "46.0%", R6), indicator, since(YearMonth.of(2024, 4)));
    assertThat(pace.start()).isInstanceOf(Pace.Start.AtBaseline.class);
    assertThat(pace.expected()).isEqualTo(Rational.of(45));
    assertThat(pace.rate()).isEqualTo(fraction("4600", "45"));
  }

  @Test
  void theRoundingOfTheBaselineWidensThePace() {
    Indicator indicator = beganAt("40.0%", R5, towards("60%", new Period.FiscalYear(2027)));
    Pace.Linear pace =
        linear(seen(indicator, NOW, "46.0%", R6), indicator, since(YearMonth.of(2024, 4)));
    assertThat(pace.interval().low()).isEqualTo(fraction("4595", "45.0375"));
    assertThat(pace.interval().high()).isEqualTo(fraction("4605", "44.9625"));
  }

  @Test
  void theLevelOfAValueAfterTheDueTimeIsHeldAgainstTheWholeTarget() {
    Pace.Linear pace = linear(seen(TELEWORK, NOW, "60.1%", new Period.FiscalYear(2030)), TELEWORK);
    assertThat(pace.expected()).isEqualTo(fraction("60.1", 1));
    assertThat(pace.rate()).isEqualTo(Rational.HUNDRED);
  }

  @Test
  void aVintageThatEndsAfterItsColumnIsAYearThatIsStillRunning() {
    Period running = new Period.FiscalYears(2024, 2025);
    Pace.Linear pace = linear(seen(PEOPLE, NOW, "382人", running), PEOPLE);
    assertThat(pace.unfinished()).isTrue();
    assertThat(pace.elapsed()).isEqualTo(25);
    assertThat(linear(seen(PEOPLE, NOW, "382人", R6), PEOPLE).unfinished()).isFalse();
  }

  @Test
  void aTargetOfTheEvaluatedPeriodIsThePaceItself() {
    Indicator yearly = towards("90%", R6);
    assertThat(pace(yearly, seen(yearly, R6, "80.9%", march2025()), Optional.empty()))
        .isInstanceOfSatisfying(
            Pace.Due.class,
            pace -> {
              assertThat(pace.due()).isEqualTo(R6);
              assertThat(pace.rate()).isEqualTo(fraction("8090", "90"));
            });
  }

  @Test
  void aValueOfTheDueDayNeedsNoPlanEither() {
    Indicator yearly = towards("90%", R6);
    assertThat(pace(yearly, seen(yearly, NOW, "80.9%", march2025()), Optional.empty()))
        .isInstanceOf(Pace.Due.class);
  }

  @Test
  void withoutADueTimeThereIsNoPace() {
    Indicator undated = indicator("指標", Optional.of(value("90%")));
    assertThat(pace(undated, seen(undated, NOW, "80.9%", R6), SINCE_MARCH_2024))
        .isEqualTo(new Pace.Untold(NoPace.DUE_UNKNOWN));
    assertThat(pace(undated, seen(undated, NOW, "80.9%", R6), Optional.empty()))
        .isEqualTo(new Pace.Untold(NoPace.DUE_UNKNOWN));
  }

  @Test
  void withoutAVintageThereIsNoPace() {
    Observation undated =
        new Observation(TELEWORK.key(), NOW, value("52.5%"), AsOf.UNSTATED, CITATION);
    assertThat(pace(TELEWORK, undated, SINCE_MARCH_2024))
        .isEqualTo(new Pace.Untold(NoPace.VINTAGE_UNKNOWN));
  }

  @Test
  void withoutThePlansBeginningThereIsNoPace() {
    assertThat(pace(TELEWORK, seen(TELEWORK, NOW, "52.5%", R6), Optional.empty()))
        .isEqualTo(new Pace.Untold(NoPace.SPAN_UNKNOWN));
  }

  @Test
  void aValueFromBeforeThePlanHasNoPace() {
    Period february2024 = new Period.AsOfDay(LocalDate.of(2024, 2, 29));
    assertThat(pace(TELEWORK, seen(TELEWORK, NOW, "45.0%", february2024), SINCE_MARCH_2024))
        .isEqualTo(new Pace.Untold(NoPace.BEFORE_PLAN));
    assertThat(pace(TELEWORK, seen(TELEWORK, NOW, "45.0%", R5), SINCE_MARCH_2024))
        .isInstanceOf(Pace.Linear.class);
  }

  @Test
  void aTargetFromBeforeThePlanHasNoPace() {
    Indicator old = towards("90%", new Period.CalendarYear(2023));
    assertThat(pace(old, seen(old, NOW, "80.9%", R6), SINCE_MARCH_2024))
        .isEqualTo(new Pace.Untold(NoPace.DUE_BEFORE_PLAN));
  }

  @Test
  void whatHasNoAttainmentHasNoPace() {
    Indicator words = indicator("指標", Optional.of(new Value.Words("希望する職員")));
    assertThat(pace(words, seen(words, NOW, "1512人", R6), SINCE_MARCH_2024))
        .isEqualTo(new Pace.NoRate(Refusal.TARGET_IN_WORDS));
    Value absent = new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査中");
    Observation missing = new Observation(TELEWORK.key(), NOW, absent, AsOf.UNSTATED, CITATION);
    assertThat(pace(TELEWORK, missing, SINCE_MARCH_2024))
        .isEqualTo(new Pace.NoRate(Refusal.NO_VALUE));
    Indicator less = lowerIsBetter(TELEWORK);
    assertThat(pace(less, seen(less, NOW, "52.5%", R6), SINCE_MARCH_2024))
        .isEqualTo(new Pace.NoRate(Refusal.LOWER_IS_BETTER));
  }

  @Test
  void nothingIsDividedByAnExpectedValueThatMayBeZero() {
    Indicator indicator = beganAt("-0.5%", R5, towards("29%", Y2028));
    Period firstMonth = new Period.AsOfDay(LocalDate.of(2024, 3, 31));
    assertThat(pace(indicator, seen(indicator, NOW, "3.9%", firstMonth), SINCE_MARCH_2024))
        .isEqualTo(new Pace.Untold(NoPace.EXPECTED_NOT_POSITIVE));
  }

  @Property
  void onAnEvenWayEveryMonthIsExactlyOnPace(
      @ForAll @IntRange(min = 0, max = 56) int month,
      @ForAll @IntRange(min = 1, max = 99) int step) {
    Indicator indicator = towards(58 * step + "人", Y2028);
    Period end = new Period.AsOfDay(YearMonth.of(2024, 3).plusMonths(month).atEndOfMonth());
    Pace.Linear pace = linear(seen(indicator, NOW, (month + 1) * step + "人", end), indicator);
    assertThat(pace.rate()).isEqualTo(Rational.HUNDRED);
    assertThat(pace.interval()).isEqualTo(Interval.exactly(Rational.HUNDRED));
  }

  @Property
  void theIntervalHoldsTheRate(
      @ForAll @IntRange(min = 0, max = 999) int tenths,
      @ForAll @IntRange(min = 0, max = 999) int began) {
    Indicator indicator = beganAt(decimal(began), R5, towards("100%", Y2028));
    Pace.Linear pace = linear(seen(indicator, NOW, decimal(tenths), R6), indicator);
    assertThat(pace.interval().contains(pace.rate())).isTrue();
  }

  private static final Indicator TELEWORK = towards("60.1%", Y2028);
  private static final Indicator PEOPLE = towards("450人", Y2028);

  private static String decimal(int tenths) {
    return BigDecimal.valueOf(tenths, 1) + "%";
  }

  private static Period march2025() {
    return new Period.AsOfDay(LocalDate.of(2025, 3, 31));
  }

  private static Optional<PlanSpan> since(YearMonth first) {
    return Optional.of(new PlanSpan(new PlanCode("test"), first, Optional.empty(), "根拠", "資料"));
  }

  private static Pace pace(Indicator indicator, Observation value, Optional<PlanSpan> span) {
    return new PaceRule(indicator, value, span).pace();
  }

  private static Pace.Linear linear(Observation value, Indicator indicator) {
    return linear(value, indicator, SINCE_MARCH_2024);
  }

  private static Pace.Linear linear(
      Observation value, Indicator indicator, Optional<PlanSpan> span) {
    return (Pace.Linear) pace(indicator, value, span);
  }

  private static Rational fraction(String numerator, long denominator) {
    return Rational.of(new BigDecimal(numerator)).dividedBy(Rational.of(denominator));
  }

  private static Rational fraction(String numerator, String denominator) {
    return Rational.of(new BigDecimal(numerator))
        .dividedBy(Rational.of(new BigDecimal(denominator)));
  }
}
