package kurabe.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void codesAreWordsThatProgramsCanRelyOn() {
    Problem grade = new Problem.MissingGrade(new Place.Line(56), "36", new Period.FiscalYear(2023));
    assertThat(grade.code()).isEqualTo("missing-grade");
    assertThat(grade.severity()).isEqualTo(Severity.WARNING);
    assertThat(new Problem.UnknownReport(Place.WHOLE, List.of()).code())
        .isEqualTo("unknown-report");
  }

  @Test
  void noTwoKindsShareACode() {
    List<String> names =
        Stream.of(Problem.class.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
  }
}
