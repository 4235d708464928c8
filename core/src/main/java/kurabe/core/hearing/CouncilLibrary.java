package kurabe.core.hearing;

import java.util.List;
import java.util.Optional;
import kurabe.core.plan.PlanCode;

/// Finds documents of councils. Implemented by the database.
public interface CouncilLibrary {

  /// The newest revision of every document, latest meeting first; a fixed number of statements.
  ///
  /// @param plan all plans where it is empty
  List<PublishedRecord> listRecords(Optional<PlanCode> plan);
}
