package kurabe.core.importing;

import java.util.List;
import kurabe.core.audit.EditionAudit;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.scheme.EvaluationScheme;

/// What came of examining a submission: an audited draft, or why there is none.
public sealed interface Examination {

  /// @param edition what was read; its problems include what the audit found inconsistent
  record Draft(Edition edition, EvaluationScheme scheme, EditionAudit audit)
      implements Examination {}

  record Refused(List<Problem> problems) implements Examination {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
