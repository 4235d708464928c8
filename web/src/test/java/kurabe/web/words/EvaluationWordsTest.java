package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Result;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import org.junit.jupiter.api.Test;

class EvaluationWordsTest {

  private static final EvaluationScheme AICHI = scheme("aichi-it-2010");
  private static final EvaluationScheme AOMORI = scheme("aomori-dx");

  @Test
  void aVerdictIsItself() {
    Rational rate = Rational.of(809).dividedBy(Rational.of(9));
    assertThat(words(new Result.Rate(rate, Interval.exactly(rate)))).isEqualTo("89.9％");
    assertThat(words(new Result.Grade("B", List.of("B")))).isEqualTo("B");
    assertThat(words(new Result.Score(Rational.of(5), interval(5, 5)))).isEqualTo("5点");
  }

  @Test
  void whatRoundingLeavesOpenIsSaidBesideIt() {
    assertThat(EvaluationWords.alternatives(new Result.Grade("B", List.of("B", "A"))))
        .isEqualTo("四捨五入によってはB・A");
    assertThat(EvaluationWords.alternatives(new Result.Grade("B", List.of("B")))).isEmpty();
    assertThat(EvaluationWords.alternatives(new Result.Rate(Rational.of(60), interval(59, 61))))
        .isEqualTo("四捨五入を考えると59.00～61.00％");
  }

  @Test
  void boundsAreMarkedAsBounds() {
    assertThat(words(new Bounds.Rates(interval(80, 100)))).isEqualTo("80.0～100.0％（幅）");
    assertThat(words(new Bounds.Scores(interval(2, 4)))).isEqualTo("2.00～4.00点（幅）");
  }

  @Test
  void neighbouringGradesAreAStretchAndOthersAreNamed() {
    assertThat(words(new Bounds.Grades(List.of("B", "A")))).isEqualTo("B～A（幅）");
    assertThat(words(new Bounds.Grades(List.of("D", "B")))).isEqualTo("DまたはB（幅）");
    assertThat(words(new Bounds.Grades(List.of("A")))).isEqualTo("A（幅）");
  }

  @Test
  void aRefusalSaysWhy() {
    assertThat(EvaluationWords.of(new Refused(Refusal.NO_BASELINE), AICHI))
        .isEqualTo("評価できません（基準値が公表されていません。）");
  }

  @Test
  void boundsAreRoundedOutwards() {
    Interval third =
        new Interval(
            Rational.of(1).dividedBy(Rational.of(3)), Rational.of(2).dividedBy(Rational.of(3)));
    assertThat(EvaluationWords.percent(third, AOMORI)).isEqualTo("0.3～0.7％");
  }

  private static String words(Result result) {
    Evaluation evaluation = new Evaluated(result, List.of());
    return EvaluationWords.of(evaluation, AOMORI);
  }

  private static String words(Bounds bounds) {
    return EvaluationWords.of(new Bounded(bounds, BoundReason.GRADE_ONLY, List.of()), AICHI);
  }

  private static Interval interval(long low, long high) {
    return new Interval(Rational.of(low), Rational.of(high));
  }

  private static EvaluationScheme scheme(String code) {
    return new Catalog().getScheme(new SchemeCode(code));
  }
}
