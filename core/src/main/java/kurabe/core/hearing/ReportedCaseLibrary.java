package kurabe.core.hearing;

import java.util.List;
import java.util.Optional;
import kurabe.core.plan.PlanCode;

/// Finds the cases that the newest revisions of editions print. Implemented by the database.
public interface ReportedCaseLibrary {

  /// Newest edition first, in the report's order within it; a fixed number of statements.
  ///
  /// @param plan all plans where it is empty
  List<PrintedCase> listReported(Optional<PlanCode> plan);
}
