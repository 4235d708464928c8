package kurabe.web.cli;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.web.words.ProblemWords;
import kurabe.web.words.SeverityWords;

/// What was wrong or doubtful in a document, the gravest first.
final class ProblemText {

  private ProblemText() {}

  static List<String> of(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    lines.add("問題: " + (problems.isEmpty() ? "なし" : problems.size() + "件"));
    problems.stream()
        .sorted(comparing(Problem::severity).reversed())
        .forEach(one -> lines.add("  " + line(one)));
    return lines;
  }

  private static String line(Problem problem) {
    return SeverityWords.of(problem.severity()) + " " + ProblemWords.withPlace(problem);
  }
}
