package kurabe.db.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.RemarkEvent;
import kurabe.core.hearing.RemarkEventStore;
import kurabe.core.plan.PlanCode;
import kurabe.db.edition.Storage;

/// Keeps what people did about remarks.
@Singleton
final class DatabaseRemarkEvents implements RemarkEventStore {

  private final Storage storage;
  private final RemarkEventRows rows;

  DatabaseRemarkEvents(Storage storage, RemarkEventRows rows) {
    this.storage = storage;
    this.rows = rows;
  }

  @Override
  public void append(RemarkEvent event) {
    var _ = storage.write(() -> rows.save(RemarkEventRow.of(event)));
  }

  @Override
  public List<RemarkEvent> listEvents(Optional<PlanCode> plan) {
    return storage.read(
        () ->
            plan
                .map(PlanCode::value)
                .map(rows::findByPlanCodeOrderById)
                .orElseGet(rows::findAllOrderById)
                .stream()
                .map(RemarkEventRow::toEvent)
                .toList());
  }
}
