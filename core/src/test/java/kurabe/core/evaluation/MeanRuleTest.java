package kurabe.core.evaluation;

import static kurabe.core.Given.figure;
import static kurabe.core.evaluation.Rules.evaluate;
import static kurabe.core.evaluation.Rules.scheme;
import static kurabe.core.evaluation.Rules.steps;
import static kurabe.core.evaluation.Rules.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.scheme.EvaluationScheme;
import org.junit.jupiter.api.Test;

class MeanRuleTest {

  private static final EvaluationScheme MEAN =
      scheme("kind: capped-attainment-mean\nfloor: 0\ncap: 100\ndecimals: 1");

  @Test
  void ratesAreMovedBetweenFloorAndCapBeforeTheirMean() {
    // 92 of 75 and 300 of 174 are cut to 100; 2999 of 3700 is 81.054…
    Evaluation mean =
        evaluate(
            MEAN,
            figure("92件").target("75件"),
            figure("300件").target("174件"),
            figure("2999件").target("3700件"));
    assertThat(text(mean)).isEqualTo("93.685 [93.685, 93.685]");
    assertThat(steps(mean).getLast()).isInstanceOf(Step.Mean.class);
  }

  @Test
  void whatIsCutIsWrittenDown() {
    assertThat(text(evaluate(MEAN, figure("60.0%").target("45.4%")))).isEqualTo("100 [100, 100]");
    assertThat(steps(evaluate(MEAN, figure("60.0%").target("45.4%"))).getLast())
        .isInstanceOf(Step.Capped.class);
    assertThat(text(evaluate(MEAN, figure("-0.3%").target("10%")))).isEqualTo("0 [0, 0]");
    assertThat(steps(evaluate(MEAN, figure("-0.3%").target("10%"))).getLast())
        .isInstanceOf(Step.Floored.class);
    assertThat(steps(evaluate(MEAN, figure("100件").target("100件")))).hasSize(1);
    assertThat(steps(evaluate(MEAN, figure("0件").target("100件")))).hasSize(1);
  }

  @Test
  void indicatorsWithoutATargetStayOutOfTheMean() {
    assertThat(text(evaluate(MEAN, figure("50件").target("100件"), figure("1件"))))
        .isEqualTo("50 [50, 50]");
  }

  @Test
  void aPartThatCannotBeRatedLeavesNoMean() {
    assertThat(text(evaluate(MEAN, figure("50件").target("100件"), figure("1件").target("2人"))))
        .isEqualTo("! units-differ");
    assertThat(text(Evaluator.evaluate(MEAN, List.of()))).isEqualTo("! no-figures");
  }

  @Test
  void judgedAndUnratedSchemesSayNothingOfFigures() {
    assertThat(
            text(
                evaluate(
                    scheme("kind: judged-labels\norder: [{label: 遅れ}, {label: 順調}]"),
                    figure("1件").target("2件"))))
        .isEqualTo("! judged");
    assertThat(text(evaluate(scheme("kind: unrated"), figure("1件").target("2件"))))
        .isEqualTo("! unrated");
  }
}
