package kurabe.core.evaluation;

import static kurabe.core.Given.figure;
import static kurabe.core.evaluation.Rules.evaluate;
import static kurabe.core.evaluation.Rules.scheme;
import static kurabe.core.evaluation.Rules.steps;
import static kurabe.core.evaluation.Rules.text;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.scheme.EvaluationScheme;
import org.junit.jupiter.api.Test;

class PointRuleTest {

  private static final String RATE =
      """
      kind: points
      components:
        - name: 達成率
          awards: [{points: 1, below: 50}, {points: 4, from: 50, below: 100}, {points: 7, from: 100}]
      """;
  private static final String POLICY =
      """
        - name: 施策
          grants: [{label: 下, points: 1}, {label: 上, points: 3}]
      """;
  private static final String BANDS =
      "bands: [{label: c, below: 4}, {label: b, from: 4, below: 7}, {label: a, from: 7}]\n";

  @Test
  void aRateEarnsThePointsOfItsRange() {
    EvaluationScheme sum = scheme(RATE + "aggregation: sum");
    assertThat(of(sum, "49件")).isEqualTo("1 [1, 1]");
    assertThat(of(sum, "50件")).isEqualTo("4 [4, 4]");
    assertThat(of(sum, "100件")).isEqualTo("7 [7, 7]");
    assertThat(text(evaluate(sum, figure("100%").target("100%")))).isEqualTo("7 [4, 7]");
  }

  @Test
  void whatPeopleGiveLeavesBounds() {
    assertThat(of(scheme(RATE + POLICY + "aggregation: sum"), "50件"))
        .isEqualTo("? [5, 7] part-judged");
    assertThat(of(scheme(RATE + POLICY + "aggregation: mean"), "50件"))
        .isEqualTo("? [2.5, 3.5] part-judged");
  }

  @Test
  void theTotalHasTheLabelOfItsBand() {
    assertThat(of(scheme(RATE + "aggregation: sum\n" + BANDS), "50件")).isEqualTo("b [b]");
    assertThat(of(scheme(RATE + POLICY + "aggregation: sum\n" + BANDS), "50件"))
        .isEqualTo("? [b, a] part-judged");
    assertThat(of(scheme(RATE + POLICY + "aggregation: sum\n" + BANDS), "100件")).isEqualTo("a [a]");
  }

  @Test
  void aLabelThatJudgementCannotChangeIsAVerdict() {
    // 1 + [1, 3] stays below 4.5
    String wide = "bands: [{label: c, below: 4.5}, {label: a, from: 4.5}]";
    assertThat(of(scheme(RATE + POLICY + "aggregation: sum\n" + wide), "10件")).isEqualTo("c [c]");
  }

  @Test
  void aBandThatPeopleChooseWithinGivesBounds() {
    String judged = "bands: [{labels: [{label: d}, {label: c}], below: 4}, {label: a, from: 4}]";
    assertThat(of(scheme(RATE + "aggregation: sum\n" + judged), "10件"))
        .isEqualTo("? [d, c] part-judged");
  }

  @Test
  void severalIndicatorsCombine() {
    assertThat(both("unstated", "10件", "50件")).isEqualTo("? [1, 4] combination-unstated");
    assertThat(both("unstated", "50件", "60件")).isEqualTo("4 [4, 4]");
    assertThat(both("mean", "10件", "50件")).isEqualTo("2.5 [2.5, 2.5]");
    assertThat(both("worst", "10件", "50件")).isEqualTo("1 [1, 1]");
    assertThat(both("best", "10件", "50件")).isEqualTo("4 [4, 4]");
  }

  @Test
  void pointsThatPeopleGiveAloneAreTheirsToSay() {
    EvaluationScheme judged = scheme("kind: points\ncomponents:\n" + POLICY + "aggregation: mean");
    assertThat(of(judged, "50件")).isEqualTo("! judged");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(text(evaluate(scheme(RATE + POLICY + "aggregation: sum"), figure("1件"))))
        .isEqualTo("! no-target");
    assertThat(text(evaluate(scheme(RATE + "aggregation: sum")))).isEqualTo("! no-figures");
  }

  @Test
  void theCalculationIsWrittenDown() {
    assertThat(
            steps(
                evaluate(
                    scheme(RATE + POLICY + "aggregation: sum\n" + BANDS),
                    figure("100件").target("100件"))))
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Quotient", "Awarded", "LeftToJudgement", "Total");
    assertThat(
            steps(
                evaluate(
                    scheme(RATE + "aggregation: sum\n" + BANDS), figure("50件").target("100件"))))
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Quotient", "Awarded", "Total", "Scored");
  }

  private static String of(EvaluationScheme scheme, String value) {
    return text(evaluate(scheme, figure(value).target("100件")));
  }

  private static String both(String combination, String one, String other) {
    return text(
        evaluate(
            scheme(RATE + "aggregation: sum\ncombination: " + combination),
            figure(one).target("100件"),
            figure(other).target("100件")));
  }
}
