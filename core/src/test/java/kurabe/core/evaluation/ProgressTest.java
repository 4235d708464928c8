package kurabe.core.evaluation;

import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Given.figure;
import static kurabe.core.evaluation.Rules.text;
import static kurabe.core.scheme.Decreasing.INVERSE;
import static kurabe.core.scheme.Decreasing.MIRRORED;
import static kurabe.core.scheme.Decreasing.REFUSED;
import static kurabe.core.scheme.Measure.BASELINE_PACE;
import static kurabe.core.scheme.Measure.BASELINE_PROGRESS;
import static kurabe.core.scheme.Measure.LINEAR_PACE;
import static kurabe.core.scheme.Measure.TARGET;
import static kurabe.core.scheme.Measure.YEARLY_TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kurabe.core.Given;
import kurabe.core.evaluation.Progress.Made;
import kurabe.core.evaluation.Progress.Unknown;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Measure;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

/// Every rate is worked out by hand beside the figures.
class ProgressTest {

  private static final Period R4 = new Period.FiscalYear(2022);
  private static final Period R10 = new Period.FiscalYear(2028);
  private static final Period END_OF_2025 = new Period.AsOfDay(LocalDate.of(2025, 12, 31));
  private static final Value WORDS = new Value.Words("増やす");
  private static final Value CHANGE = new Value.ChangeOnly(quantity("1件"), "前年度比");
  private static final Value NONE = new Value.Absent(AbsenceReason.NOT_PUBLISHED, "");

  @Test
  void attainmentIsValueByTarget() {
    // 60.0 ÷ 45.4 = 1.32158…; 59.95 and 60.05 by 45.4
    assertThat(rate(TARGET, figure("60.0%").target("45.4%")))
        .isEqualTo("132.159 [132.048, 132.269]");
    assertThat(rate(TARGET, figure("218件").target("375件"))).isEqualTo("58.133 [58.133, 58.133]");
  }

  @Test
  void whereLessIsBetterTheSchemeSaysHow() {
    // 40 ÷ 50; 2 − 50 ÷ 40
    Given fewer = figure("50件").target("40件").lowerIsBetter();
    assertThat(rate(TARGET, REFUSED, fewer)).isEqualTo("lower-is-better");
    assertThat(rate(TARGET, INVERSE, fewer)).isEqualTo("80 [80, 80]");
    assertThat(rate(TARGET, MIRRORED, fewer)).isEqualTo("75 [75, 75]");
    assertThat(rate(TARGET, INVERSE, figure("5.0%").target("4%").lowerIsBetter()))
        .isEqualTo("80 [79.208, 80.808]");
    assertThat(rate(TARGET, MIRRORED, figure("5.0%").target("4%").lowerIsBetter()))
        .isEqualTo("75 [73.75, 76.25]");
  }

  @Test
  void theYearsTargetIsTheOneDueInTheColumnThenAtTheVintageThenTheFinalOne() {
    Given years = figure("30件").target("100件", R10).milestone("20件", R5).milestone("40件", R6);
    assertThat(rate(YEARLY_TARGET, years.asOf(R5))).isEqualTo("75 [75, 75]");
    assertThat(rate(YEARLY_TARGET, figure("30件").milestone("20件", R5).asOf(R5)))
        .isEqualTo("150 [150, 150]");
    assertThat(rate(YEARLY_TARGET, figure("30件").target("60件", R6))).isEqualTo("50 [50, 50]");
    assertThat(rate(YEARLY_TARGET, figure("30件").target("60件", R10))).isEqualTo("no-yearly-target");
    assertThat(rate(YEARLY_TARGET, figure("30件").target("60件"))).isEqualTo("no-yearly-target");
  }

  @Test
  void theLinearPaceIsHeldAgainstTheMonthsAtTheEndOfTheVintage() {
    // 60 months, 12 of them passed: 100 × 12 ÷ 60 = 20; 15 ÷ 20
    Given given = figure("15件").target("100件", R10).plan("2024-04", "2029-03");
    assertThat(rate(LINEAR_PACE, given.asOf(R6))).isEqualTo("75 [75, 75]");
    // 21 of 60 months: 35; 15 ÷ 35
    assertThat(rate(LINEAR_PACE, given.asOf(END_OF_2025))).isEqualTo("42.857 [42.857, 42.857]");
  }

  @Test
  void theFirstMonthOfThePlanIsThePlansAndTheOneBeforeIsNot() {
    Given given = figure("1件").target("60件").plan("2024-04", "2029-03");
    Period april = new Period.AsOfDay(LocalDate.of(2024, 4, 30));
    assertThat(rate(LINEAR_PACE, given.asOf(april))).isEqualTo("100 [100, 100]");
    assertThat(rate(LINEAR_PACE, given.asOf(R5))).isEqualTo("before-the-plan");
  }

  @Test
  void afterThePlanAllOfItsTimeHasPassed() {
    Given given = figure("30件").target("60件").plan("2022-04", "2023-03").asOf(R6);
    assertThat(rate(LINEAR_PACE, given)).isEqualTo("50 [50, 50]");
  }

  @Test
  void aTargetThatIsDueNowIsItsOwnPace() {
    assertThat(rate(LINEAR_PACE, figure("30件").target("60件", R6))).isEqualTo("50 [50, 50]");
    assertThat(rate(BASELINE_PACE, figure("30件").baseline("20件").target("60件", R6)))
        .isEqualTo("25 [25, 25]");
  }

  @Test
  void progressIsTheWayFromTheBaseline() {
    // (30 − 20) ÷ (60 − 20); (40 − 30) ÷ (40 − 20)
    assertThat(rate(BASELINE_PROGRESS, figure("30件").baseline("20件").target("60件")))
        .isEqualTo("25 [25, 25]");
    assertThat(rate(BASELINE_PROGRESS, figure("30件").baseline("40件").target("20件").lowerIsBetter()))
        .isEqualTo("50 [50, 50]");
    assertThat(rate(BASELINE_PROGRESS, figure("10件").baseline("20件").target("60件")))
        .isEqualTo("-25 [-25, -25]");
  }

  @Test
  void roundingOfTheBaselineCountsToo() {
    // (30 − 20.5) ÷ (60 − 20.5) = 24.05; (29.5 − 20.5) ÷ 39.5 = 22.78; (30.5 − 19.5) ÷ 40.5 = 27.16
    assertThat(rate(BASELINE_PROGRESS, figure("30%").baseline("20%").target("60%")))
        .isEqualTo("25 [22.785, 27.16]");
    // beyond the target a higher baseline means a higher rate
    assertThat(rate(BASELINE_PROGRESS, figure("70%").baseline("20%").target("60%")))
        .isEqualTo("125 [123.457, 126.582]");
  }

  @Test
  void progressAgainstAPaceIsTheWayByTheTime() {
    // 25 % of the way in 12 of 60 months: 25 ÷ 0.2
    Given given = figure("30件").baseline("20件").target("60件").plan("2024-04", "2029-03");
    assertThat(rate(BASELINE_PACE, given.asOf(R6))).isEqualTo("125 [125, 125]");
  }

  @Test
  void everyMissingPartIsNamed() {
    assertThat(rate(TARGET, figure("1件"))).isEqualTo("no-target");
    assertThat(rate(TARGET, figure("1件").target(WORDS))).isEqualTo("target-in-words");
    assertThat(rate(TARGET, figure("1件").target(NONE))).isEqualTo("no-target");
    assertThat(rate(TARGET, figure("1件").target(CHANGE))).isEqualTo("no-target");
    assertThat(rate(TARGET, figure(NONE).target("2件"))).isEqualTo("no-value");
    assertThat(rate(TARGET, figure(CHANGE).target("2件"))).isEqualTo("no-value");
    assertThat(rate(TARGET, figure(WORDS).target("2件"))).isEqualTo("value-in-words");
    assertThat(rate(TARGET, figure("1件").target("2人"))).isEqualTo("units-differ");
    assertThat(rate(TARGET, figure("1件").target("0件"))).isEqualTo("target-not-positive");
    assertThat(rate(TARGET, INVERSE, figure("0件").target("2件").lowerIsBetter()))
        .isEqualTo("value-not-positive");
    assertThat(rate(TARGET, INVERSE, figure("0件").target("2件"))).isEqualTo("0 [0, 0]");
    assertThat(rate(TARGET, MIRRORED, figure("0件").target("2件").lowerIsBetter()))
        .isEqualTo("200 [200, 200]");
  }

  @Test
  void everyMissingPartOfAPaceIsNamed() {
    Given untimed = figure("1件").target("2件");
    assertThat(rate(LINEAR_PACE, untimed.asOf(R6))).isEqualTo("no-plan-span");
    assertThat(rate(LINEAR_PACE, figure("1件").target("2件").plan("2024-04", "2029-03")))
        .isEqualTo("vintage-unknown");
    assertThat(rate(LINEAR_PACE, figure("1件").target("2件").lowerIsBetter()))
        .isEqualTo("lower-is-better");
    assertThat(rate(BASELINE_PACE, figure("1件").baseline("0件").target("2件").asOf(R4)))
        .isEqualTo("no-plan-span");
  }

  @Test
  void everyMissingPartOfTheWayFromABaselineIsNamed() {
    assertThat(rate(BASELINE_PROGRESS, figure("1件").target("2件"))).isEqualTo("no-baseline");
    assertThat(rate(BASELINE_PROGRESS, figure("1件").baseline("0件"))).isEqualTo("no-target");
    assertThat(rate(BASELINE_PROGRESS, figure(NONE).baseline("0件").target("2件")))
        .isEqualTo("no-value");
    assertThat(rate(BASELINE_PROGRESS, figure("1件").baseline("0人").target("2件")))
        .isEqualTo("units-differ");
    assertThat(rate(BASELINE_PROGRESS, figure("1人").baseline("0人").target("2件")))
        .isEqualTo("units-differ");
    assertThat(rate(BASELINE_PROGRESS, figure("1件").baseline("2件").target("2件")))
        .isEqualTo("target-not-beyond-baseline");
    assertThat(rate(BASELINE_PROGRESS, figure("1件").baseline("3件").target("2件")))
        .isEqualTo("target-not-beyond-baseline");
    assertThat(rate(BASELINE_PROGRESS, figure("1件").baseline("2件").target("3件").lowerIsBetter()))
        .isEqualTo("target-not-beyond-baseline");
  }

  @Test
  void aBaselineThatMayBeTheTargetIsNoWay() {
    assertThat(rate(BASELINE_PROGRESS, figure("50.0%").baseline("50%").target("50.4%")))
        .isEqualTo("target-not-beyond-baseline");
    assertThat(rate(BASELINE_PROGRESS, figure("50.0%").baseline("50%").target("50.5%")))
        .isEqualTo("target-not-beyond-baseline");
    assertThat(
            rate(BASELINE_PROGRESS, figure("50%").baseline("50%").target("49.5%").lowerIsBetter()))
        .isEqualTo("target-not-beyond-baseline");
    assertThat(rate(BASELINE_PROGRESS, figure("50.0%").baseline("50%").target("50.6%")))
        .isNotEqualTo("target-not-beyond-baseline");
  }

  @Test
  void everyCalculationIsWrittenDown() {
    assertThat(steps(TARGET, figure("1件").target("2件"))).containsExactly("Quotient");
    assertThat(steps(YEARLY_TARGET, figure("1件").milestone("2件", R6)))
        .containsExactly("YearlyTarget", "Quotient");
    Given paced = figure("1件").baseline("0件").target("2件").plan("2024-04", "2029-03").asOf(R6);
    assertThat(steps(LINEAR_PACE, paced)).containsExactly("Expected", "AgainstExpected");
    assertThat(steps(BASELINE_PROGRESS, paced)).containsExactly("Gained");
    assertThat(steps(BASELINE_PACE, paced)).containsExactly("Gained", "Paced");
  }

  private static String rate(Measure measure, Given given) {
    return rate(measure, REFUSED, given);
  }

  private static String rate(Measure measure, Decreasing decreasing, Given given) {
    return switch (Progress.of(measure, decreasing, given.evidence())) {
      case Made(var rate, var interval, var _) -> text(rate) + " " + text(interval);
      case Unknown(Refusal reason) -> reason.code();
    };
  }

  private static List<String> steps(Measure measure, Given given) {
    return ((Made) Progress.of(measure, REFUSED, given.evidence()))
        .steps().stream().map(step -> step.getClass().getSimpleName()).toList();
  }
}
