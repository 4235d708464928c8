package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.web.words.ProblemWords;

/// Something wrong or doubtful in a document.
///
/// @param code stable: `missing-grade`
/// @param severity `info`, `warning` or `refusal`
/// @param message in Japanese, without the place
@Serdeable
public record ProblemJson(String code, String severity, PlaceJson where, String message) {

  static ProblemJson of(Problem problem) {
    return new ProblemJson(
        problem.code(),
        problem.severity().code(),
        PlaceJson.of(problem.place()),
        ProblemWords.of(problem));
  }

  static List<ProblemJson> all(List<Problem> problems) {
    return problems.stream().map(ProblemJson::of).toList();
  }
}
