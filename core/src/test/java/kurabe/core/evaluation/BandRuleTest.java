package kurabe.core.evaluation;

import static kurabe.core.Given.figure;
import static kurabe.core.evaluation.Rules.BANDS;
import static kurabe.core.evaluation.Rules.bands;
import static kurabe.core.evaluation.Rules.evaluate;
import static kurabe.core.evaluation.Rules.scheme;
import static kurabe.core.evaluation.Rules.steps;
import static kurabe.core.evaluation.Rules.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.Given;
import kurabe.core.quantity.Value;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.EvaluationScheme;
import org.junit.jupiter.api.Test;

class BandRuleTest {

  @Test
  void aRateHasTheLabelOfItsBand() {
    assertThat(of(bands(""), "79件")).isEqualTo("C [C]");
    assertThat(of(bands(""), "80件")).isEqualTo("B [B]");
    assertThat(of(bands(""), "100件")).isEqualTo("B [B]");
    assertThat(of(bands(""), "101件")).isEqualTo("A [A]");
  }

  @Test
  void roundingLeavesLabelsOpen() {
    assertThat(text(evaluate(bands(""), figure("100%").target("100%")))).isEqualTo("B [B, A]");
    assertThat(text(evaluate(bands(""), figure("80%").target("100%")))).isEqualTo("B [C, B]");
  }

  @Test
  void aSingleValueMayBeABand() {
    EvaluationScheme equal =
        scheme(
            """
            kind: attainment-bands
            bands:
              - {label: △, below: 100}
              - {label: ○, exactly: 100}
              - {label: ◎, above: 100}
            """);
    assertThat(of(equal, "99件")).isEqualTo("△ [△]");
    assertThat(of(equal, "100件")).isEqualTo("○ [○]");
    assertThat(of(equal, "101件")).isEqualTo("◎ [◎]");
    assertThat(text(evaluate(equal, figure("100%").target("100%")))).isEqualTo("○ [△, ○, ◎]");
  }

  @Test
  void aBandThatPeopleChooseWithinGivesBounds() {
    EvaluationScheme judged =
        scheme(
            """
            kind: attainment-bands
            bands:
              - {labels: [{label: D}, {label: C}], below: 80}
              - {label: B, from: 80}
            """);
    assertThat(of(judged, "79件")).isEqualTo("? [D, C] part-judged");
    assertThat(of(judged, "80件")).isEqualTo("B [B]");
    assertThat(steps(evaluate(judged, figure("79件").target("100件"))).getLast())
        .isInstanceOf(Step.BandedOpen.class);
  }

  @Test
  void severalTargetsThatAgreeDecide() {
    assertThat(both(bands(""), "90件", "95件")).isEqualTo("B [B]");
    assertThat(
            steps(evaluate(bands(""), figure("90件").target("100件"), figure("95件").target("100件"))))
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Quotient", "Banded", "Quotient", "Banded");
  }

  @Test
  void severalTargetsThatDifferGiveBoundsWhereNobodySaysHowTheyCombine() {
    Evaluation both =
        evaluate(bands(""), figure("70件").target("100件"), figure("90件").target("100件"));
    assertThat(text(both)).isEqualTo("? [C, B] combination-unstated");
    assertThat(steps(both).getLast())
        .isEqualTo(new Step.Combined(Combination.UNSTATED, List.of("C", "B")));
  }

  @Test
  void theWorstOrTheBestDecidesWhereTheSchemeSaysSo() {
    assertThat(both(bands("combination: worst"), "70件", "101件")).isEqualTo("C [C]");
    assertThat(both(bands("combination: best"), "70件", "101件")).isEqualTo("A [A]");
  }

  @Test
  void roundingOfOnePartMattersOnlyWhereItCanDecide() {
    EvaluationScheme worst = bands("combination: worst");
    Given open = figure("80%").target("100%");
    assertThat(text(evaluate(worst, open, figure("120件").target("100件")))).isEqualTo("B [C, B]");
    assertThat(text(evaluate(worst, open, figure("10件").target("100件")))).isEqualTo("C [C]");
    EvaluationScheme best = bands("combination: best");
    assertThat(text(evaluate(best, open, figure("10件").target("100件")))).isEqualTo("B [C, B]");
    assertThat(text(evaluate(best, open, figure("120件").target("100件")))).isEqualTo("A [A]");
  }

  @Test
  void theMeanOfTheRatesMayDecide() {
    Evaluation mean =
        evaluate(
            bands("combination: mean"),
            figure("70件").target("100件"),
            figure("100件").target("100件"));
    assertThat(text(mean)).isEqualTo("B [B]");
    assertThat(steps(mean)).hasAtLeastOneElementOfType(Step.Mean.class);
    assertThat(of(bands("combination: mean"), "70件")).isEqualTo("C [C]");
  }

  @Test
  void partsThatAreBoundsMakeBounds() {
    EvaluationScheme judged =
        scheme(
            BANDS.replace(
                "{label: C, below: 80}", "{labels: [{label: D}, {label: C}], below: 80}"));
    assertThat(both(judged, "70件", "90件")).isEqualTo("? [D, C, B] parts-bounded");
  }

  @Test
  void oneTargetThatCannotBeRatedLeavesTheItemUnrated() {
    Given words = figure("1件").target(new Value.Words("増やす"));
    assertThat(text(evaluate(bands(""), figure("90件").target("100件"), words)))
        .isEqualTo("! target-in-words");
  }

  @Test
  void indicatorsWithoutATargetStayOut() {
    assertThat(text(evaluate(bands(""), figure("90件").target("100件"), figure("1件"))))
        .isEqualTo("B [B]");
    assertThat(text(evaluate(bands(""), figure("1件")))).isEqualTo("! no-target");
  }

  @Test
  void noFiguresAreNoGrade() {
    assertThat(text(Evaluator.evaluate(bands(""), List.of()))).isEqualTo("! no-figures");
  }

  private static String of(EvaluationScheme scheme, String value) {
    return text(evaluate(scheme, figure(value).target("100件")));
  }

  private static String both(EvaluationScheme scheme, String one, String other) {
    return text(evaluate(scheme, figure(one).target("100件"), figure(other).target("100件")));
  }
}
