package kurabe.core.importing;

import java.util.List;
import kurabe.core.audit.EditionAudit;
import kurabe.core.council.CouncilRecord;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;
import kurabe.core.scheme.EvaluationScheme;

/// What came of examining a submission: something to publish, or why there is nothing.
public sealed interface Examination {

  /// What can be published.
  sealed interface Accepted extends Examination {}

  /// An audited report.
  ///
  /// @param edition what was read; its problems include what the audit found inconsistent
  record Draft(Edition edition, EvaluationScheme scheme, EditionAudit audit) implements Accepted {}

  /// Official statistics. They print no verdicts, so there is nothing to audit.
  record SurveyDraft(SurveyTable table) implements Accepted {}

  /// A document of a council. What it says is no verdict, so there is nothing to audit.
  record RecordDraft(CouncilRecord record) implements Accepted {}

  record Refused(List<Problem> problems) implements Examination {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
