package kurabe.core.drafting;

import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Verdict;
import kurabe.core.draft.Printed;
import kurabe.core.draft.Row;
import kurabe.core.draft.Ruling;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;

/// A row as a person sees it before they decide.
///
/// @param read as the importers read it
/// @param counts what would be published; empty where the row would be left out
/// @param ruling the decision that counts
/// @param version how often the row was decided about: a decision names the one that it is based on
/// @param verdict of the audit, on what would be published
/// @param problems met at the place of the row
public record DraftRow(
    Row read,
    Optional<Row> counts,
    Optional<Ruling> ruling,
    int version,
    Optional<Verdict> verdict,
    List<Problem> problems) {

  public DraftRow {
    problems = List.copyOf(problems);
  }

  public Printed printed() {
    return counts.orElse(read).printed();
  }

  /// Whether a person should look at it.
  public boolean isDoubtful() {
    return verdict.filter(it -> it == Verdict.INCONSISTENT).isPresent()
        || problems.stream().anyMatch(it -> it.severity() != Severity.INFO);
  }

  public boolean isUndecided() {
    return ruling.isEmpty();
  }
}
