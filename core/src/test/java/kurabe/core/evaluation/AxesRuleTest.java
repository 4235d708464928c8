package kurabe.core.evaluation;

import static kurabe.core.Given.figure;
import static kurabe.core.evaluation.Rules.evaluate;
import static kurabe.core.evaluation.Rules.scheme;
import static kurabe.core.evaluation.Rules.steps;
import static kurabe.core.evaluation.Rules.text;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.scheme.EvaluationScheme;
import org.junit.jupiter.api.Test;

class AxesRuleTest {

  private static final String RATE =
      "{name: 達成, kind: attainment-bands, bands: [{label: 低, below: 80}, {label: 高, from: 80}]}\n";
  private static final String MOVE =
      "{name: 変化, kind: baseline-direction, tolerance: none, rungs: [{when: worse, label: 悪},"
          + " {when: level, label: 同}, {when: better, label: 良}]}\n";
  private static final String PEOPLE =
      "{name: 判断, kind: judged-labels, order: [{label: 否}, {label: 可}]}\n";
  private static final String MATRIX =
      """
      order: [{label: Z}, {label: Y}, {label: X}]
      matrix:
        - {first: 低, second: 否, label: Z}
        - {first: 低, second: 可, label: Z}
        - {first: 高, second: 否, label: Y}
        - {first: 高, second: 可, label: X}
      """;

  @Test
  void bothAxesStandSideBySide() {
    Evaluation both = evaluate(axes(RATE, MOVE, ""), figure("90件").baseline("90件").target("100件"));
    assertThat(text(both)).isEqualTo("高・同 [高・同]");
    assertThat(steps(both))
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Quotient", "Banded", "OnAxis", "Moved", "Reached", "OnAxis");
  }

  @Test
  void roundingOfEitherAxisOpensPairs() {
    assertThat(text(evaluate(axes(RATE, MOVE, ""), figure("80%").baseline("10%").target("100%"))))
        .isEqualTo("高・良 [低・良, 高・良]");
  }

  @Test
  void anAxisThatPeopleJudgeMayBeAnyOfItsLabels() {
    assertThat(of(axes(RATE, PEOPLE, ""), "90件")).isEqualTo("? [高・否, 高・可] part-judged");
    assertThat(of(axes(PEOPLE, RATE, ""), "90件")).isEqualTo("? [否・高, 可・高] part-judged");
  }

  @Test
  void theMatrixMakesOneLabelOfTwo() {
    assertThat(of(axes(RATE, PEOPLE, MATRIX), "90件")).isEqualTo("? [Y, X] part-judged");
    assertThat(of(axes(RATE, PEOPLE, MATRIX), "10件")).isEqualTo("Z [Z]");
  }

  @Test
  void aPairThatIsKnownIsLookedUp() {
    String matrix = MATRIX.replace("second: 否", "second: 低").replace("second: 可", "second: 高");
    Evaluation both = evaluate(axes(RATE, RATE, matrix), figure("90件").target("100件"));
    assertThat(text(both)).isEqualTo("X [X]");
    assertThat(steps(both).getLast()).isInstanceOf(Step.Crossed.class);
  }

  @Test
  void twoJudgedAxesAreJudged() {
    assertThat(of(axes(PEOPLE, PEOPLE, ""), "90件")).isEqualTo("! judged");
  }

  @Test
  void whatAnAxisMissesIsNamed() {
    assertThat(of(axes(PEOPLE, MOVE, ""), "90件")).isEqualTo("! no-baseline");
    assertThat(of(axes(MOVE, PEOPLE, ""), "90件")).isEqualTo("! no-baseline");
    assertThat(text(evaluate(axes(RATE, MOVE, ""), figure("1件")))).isEqualTo("! no-target");
  }

  @Test
  void nothingMakesNoPair() {
    assertThat(text(evaluate(axes(MOVE, RATE, "")))).isEqualTo("! no-figures");
    assertThat(text(evaluate(axes(PEOPLE, PEOPLE, "")))).isEqualTo("! judged");
  }

  private static EvaluationScheme axes(String first, String second, String matrix) {
    return scheme("kind: two-axes\nfirst: " + first + "second: " + second + matrix);
  }

  private static String of(EvaluationScheme scheme, String value) {
    return text(evaluate(scheme, figure(value).target("100件")));
  }
}
