package kurabe.core.disputing;

import java.util.List;
import java.util.Optional;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.plan.PlanCode;

/// Finds disputes, open and resolved, each call with one query. Implemented by the database.
public interface DisputeLibrary {

  Optional<Dispute> findDispute(DisputeId id);

  /// Newest first.
  ///
  /// @param plan all plans where it is empty
  List<Dispute> listDisputes(Optional<PlanCode> plan);
}
