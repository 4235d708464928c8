package kurabe.db.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.db.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCodecTest {

  static List<Problem> every() {
    return Problems.every();
  }

  @ParameterizedTest
  @MethodSource("every")
  void everyKindOfProblemIsReadBackAsItWas(Problem problem) {
    Map<String, Object> arguments = ProblemCodec.arguments(problem);
    assertThat(ProblemCodec.problem(problem.code(), problem.place(), arguments)).isEqualTo(problem);
  }

  @Test
  void figuresAreWrittenAsTextToKeepTheirScale() {
    var problem = every().stream().filter(Problem.InconsistentFigure.class::isInstance).findFirst();
    assertThat(ProblemCodec.arguments(problem.orElseThrow()))
        .containsEntry("published", Map.of("value", "1.74E+6", "unit", "", "text", "174万"));
  }

  @Test
  void thePlaceIsNotAnArgument() {
    assertThat(ProblemCodec.arguments(new Problem.EmptyDocument(Place.WHOLE))).isEmpty();
  }

  @Test
  void aMissingArgumentIsNotGuessed() {
    assertThatThrownBy(() -> ProblemCodec.problem("missing-table", Place.WHOLE, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("name");
  }

  @Test
  void anUnknownKindIsNotGuessed() {
    assertThatThrownBy(() -> ProblemCodec.problem("bad-luck", Place.WHOLE, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("bad-luck");
  }
}
