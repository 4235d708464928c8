package kurabe.core.browsing;

import java.util.Collection;
import java.util.List;
import kurabe.core.dispute.Dispute;
import kurabe.core.plan.PlanCode;

/// Finds what stands beside published figures until it is resolved. Implemented by the database
/// with one query, however many plans or disputes there are.
public interface OpenDisputeLibrary {

  /// In the order that they were raised.
  List<Dispute.Open> listOpen(Collection<PlanCode> plans);
}
