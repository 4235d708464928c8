package kurabe.core.hearing;

import java.util.List;
import java.util.Optional;
import kurabe.core.council.RemarkEvent;
import kurabe.core.plan.PlanCode;

/// Keeps what people did about remarks. Nothing is ever changed or deleted. Implemented by the
/// database.
public interface RemarkEventStore {

  void append(RemarkEvent event);

  /// Oldest first.
  ///
  /// @param plan of the remarks; all plans where it is empty
  List<RemarkEvent> listEvents(Optional<PlanCode> plan);
}
