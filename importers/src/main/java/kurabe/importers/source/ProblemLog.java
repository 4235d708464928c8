package kurabe.importers.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;
import kurabe.core.report.Edition;

/// Collects what is wrong or doubtful while one document is read. Passed down, never ambient.
public final class ProblemLog {

  private final List<Problem> problems = new ArrayList<>();

  public void add(Problem problem) {
    problems.add(problem);
  }

  /// In the order in which they were found.
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public boolean refuses() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.REFUSAL);
  }

  /// A refusal when any problem is one; otherwise the edition, which `edition` makes from all
  /// problems.
  public Reading conclude(Function<List<Problem>, Edition> edition) {
    return refuses() ? new Reading.Refused(problems) : new Reading.Read(edition.apply(problems()));
  }
}
