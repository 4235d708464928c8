package kurabe.core.reference;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.problem.Problem;

/// A survey with everything that was read from it (統計表).
///
/// @param introduced bodies that the table speaks of beyond the nation and the prefectures:
///     municipalities. Those that are known already stay as they are.
/// @param values at most one for each concept, body and vintage
/// @param problems doubtful cells, with their places
public record SurveyTable(
    Survey survey,
    List<Jurisdiction> introduced,
    List<SurveyValue> values,
    List<Problem> problems) {

  public SurveyTable {
    introduced = List.copyOf(introduced);
    values = List.copyOf(values);
    problems = List.copyOf(problems);
  }

  /// The same table with further problems after its own.
  public SurveyTable withProblems(List<Problem> further) {
    List<Problem> all = Stream.concat(problems.stream(), further.stream()).toList();
    return new SurveyTable(survey, introduced, values, all);
  }
}
