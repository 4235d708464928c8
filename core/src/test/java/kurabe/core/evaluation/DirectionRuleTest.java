package kurabe.core.evaluation;

import static kurabe.core.Fixtures.R6;
import static kurabe.core.Given.figure;
import static kurabe.core.evaluation.Rules.evaluate;
import static kurabe.core.evaluation.Rules.scheme;
import static kurabe.core.evaluation.Rules.steps;
import static kurabe.core.evaluation.Rules.text;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.Given;
import kurabe.core.scheme.EvaluationScheme;
import org.junit.jupiter.api.Test;

class DirectionRuleTest {

  private static final EvaluationScheme PLAIN = direction("none", "");
  private static final EvaluationScheme TARGETED =
      direction("none", "{when: target-reached, label: R}, {when: target-exceeded, label: X}");
  private static final EvaluationScheme PACED = direction("none", "{when: on-pace, label: P}");

  @Test
  void aValueIsWorseLevelOrBetter() {
    assertThat(of(PLAIN, "9件", "10件")).isEqualTo("d [d]");
    assertThat(of(PLAIN, "10件", "10件")).isEqualTo("c [c]");
    assertThat(of(PLAIN, "11件", "10件")).isEqualTo("b [b]");
  }

  @Test
  void whereLessIsBetterADeclineIsAnImprovement() {
    assertThat(text(evaluate(PLAIN, figure("9件").baseline("10件").lowerIsBetter())))
        .isEqualTo("b [b]");
    assertThat(text(evaluate(PLAIN, figure("11件").baseline("10件").lowerIsBetter())))
        .isEqualTo("d [d]");
  }

  @Test
  void roundingOpensEveryRungBetweenItsExtremes() {
    // [9.5, 10.5] against [9.5, 10.5]
    assertThat(of(PLAIN, "10%", "10%")).isEqualTo("c [d, c, b]");
    assertThat(of(PLAIN, "11%", "10%")).isEqualTo("b [c, b]");
    assertThat(of(PLAIN, "12%", "10%")).isEqualTo("b [b]");
    assertThat(text(evaluate(PLAIN, figure("9%").baseline("10%").lowerIsBetter())))
        .isEqualTo("b [c, b]");
  }

  @Test
  void aToleranceOfPointsCountsForPerCentAlone() {
    EvaluationScheme points = direction("{points: 3, side: both}", "");
    assertThat(of(points, "53.0%", "50.0%")).startsWith("c");
    assertThat(of(points, "53.1%", "50.0%")).startsWith("b");
    assertThat(of(points, "47.0%", "50.0%")).startsWith("c");
    assertThat(of(points, "46.9%", "50.0%")).startsWith("d");
    assertThat(of(points, "51件", "50件")).isEqualTo("b [b]");
  }

  @Test
  void aToleranceOfPerCentIsOfTheBaseline() {
    EvaluationScheme percent = direction("{percent: 10, side: both}", "");
    assertThat(of(percent, "220件", "200件")).isEqualTo("c [c]");
    assertThat(of(percent, "221件", "200件")).isEqualTo("b [b]");
    assertThat(of(percent, "180件", "200件")).isEqualTo("c [c]");
    assertThat(of(percent, "179件", "200件")).isEqualTo("d [d]");
    assertThat(of(percent, "-220件", "-200件")).isEqualTo("c [c]");
  }

  @Test
  void aToleranceBelowLeavesEveryImprovementOne() {
    EvaluationScheme below = direction("{percent: 10, side: below}", "");
    assertThat(of(below, "201件", "200件")).isEqualTo("b [b]");
    assertThat(of(below, "200件", "200件")).isEqualTo("c [c]");
    assertThat(of(below, "180件", "200件")).isEqualTo("c [c]");
    assertThat(of(below, "179件", "200件")).isEqualTo("d [d]");
  }

  @Test
  void anUnstatedToleranceLeavesTheNeighboursOpen() {
    EvaluationScheme unstated = direction("unstated", "");
    assertThat(of(unstated, "12件", "10件")).isEqualTo("? [c, b] limit-unstated");
    assertThat(of(unstated, "8件", "10件")).isEqualTo("? [d, c] limit-unstated");
    assertThat(of(unstated, "10件", "10件")).isEqualTo("c [c]");
  }

  @Test
  void neighboursWithOneLabelAreNoQuestion() {
    EvaluationScheme shared =
        scheme(
            """
            kind: baseline-direction
            rungs: [{when: worse, label: c}, {when: level, label: b}, {when: better, label: b}]
            tolerance: unstated
            """);
    assertThat(of(shared, "12件", "10件")).isEqualTo("b [b]");
    assertThat(of(shared, "8件", "10件")).isEqualTo("? [c, b] limit-unstated");
  }

  @Test
  void reachingTheTargetStandsAboveTheBaseline() {
    assertThat(targeted("19件")).isEqualTo("b [b]");
    assertThat(targeted("20件")).isEqualTo("R [R]");
    assertThat(targeted("21件")).isEqualTo("X [X]");
    assertThat(text(evaluate(TARGETED, figure("4件").baseline("10件").target("5件").lowerIsBetter())))
        .isEqualTo("X [X]");
  }

  @Test
  void keepingPaceStandsAboveTheBaseline() {
    // a way of 50 in 60 months: 10 after 12
    assertThat(paced("20件")).isEqualTo("P [P]");
    assertThat(paced("19件")).isEqualTo("b [b]");
    assertThat(paced("9件")).isEqualTo("d [d]");
  }

  @Test
  void theCalculationIsWrittenDown() {
    assertThat(steps(evaluate(PLAIN, figure("11件").baseline("10件"))))
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Moved", "Reached");
    assertThat(steps(evaluate(PACED, pace("20件"))))
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Gained", "Paced", "Moved", "Reached");
    assertThat(steps(evaluate(direction("unstated", ""), figure("12件").baseline("10件"))))
        .hasSize(1);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(text(evaluate(PLAIN))).isEqualTo("! no-figures");
    assertThat(text(evaluate(PLAIN, figure("1件")))).isEqualTo("! no-baseline");
    assertThat(text(evaluate(PLAIN, figure("1件").baseline("1人")))).isEqualTo("! units-differ");
    assertThat(text(evaluate(TARGETED, figure("1件").baseline("1件")))).isEqualTo("! no-target");
    assertThat(text(evaluate(PACED, figure("1件").baseline("1件").target("2件").asOf(R6))))
        .isEqualTo("! no-plan-span");
  }

  @Test
  void severalIndicatorsCombine() {
    assertThat(text(evaluate(PLAIN, figure("11件").baseline("10件"), figure("9件").baseline("10件"))))
        .isEqualTo("? [d, b] combination-unstated");
  }

  private static EvaluationScheme direction(String tolerance, String further) {
    return scheme(
        """
        kind: baseline-direction
        rungs: [{when: worse, label: d}, {when: level, label: c}, {when: better, label: b}, %s]
        tolerance: %s
        """
            .formatted(further, tolerance)
            .replace(", ]", "]"));
  }

  private static String of(EvaluationScheme scheme, String value, String baseline) {
    return text(evaluate(scheme, figure(value).baseline(baseline)));
  }

  private static String targeted(String value) {
    return text(evaluate(TARGETED, figure(value).baseline("10件").target("20件")));
  }

  private static String paced(String value) {
    return text(evaluate(PACED, pace(value)));
  }

  private static Given pace(String value) {
    return figure(value).baseline("10件").target("60件").plan("2024-04", "2029-03").asOf(R6);
  }
}
