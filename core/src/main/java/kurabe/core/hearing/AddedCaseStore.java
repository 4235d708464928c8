package kurabe.core.hearing;

import java.util.List;
import java.util.Optional;
import kurabe.core.council.AddedCase;
import kurabe.core.plan.PlanCode;

/// Keeps the cases that people add. Nothing is ever changed or deleted. Implemented by the
/// database.
public interface AddedCaseStore {

  void append(AddedCase added);

  /// Newest first.
  ///
  /// @param plan all plans where it is empty
  List<AddedCase> listAdded(Optional<PlanCode> plan);
}
