package kurabe.db.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.AddedCase;
import kurabe.core.hearing.AddedCaseStore;
import kurabe.core.plan.PlanCode;
import kurabe.db.edition.Storage;

/// Keeps the cases that people add.
@Singleton
final class DatabaseAddedCases implements AddedCaseStore {

  private final Storage storage;
  private final AddedCaseRows rows;

  DatabaseAddedCases(Storage storage, AddedCaseRows rows) {
    this.storage = storage;
    this.rows = rows;
  }

  @Override
  public void append(AddedCase added) {
    var _ = storage.write(() -> rows.save(AddedCaseRow.of(added)));
  }

  @Override
  public List<AddedCase> listAdded(Optional<PlanCode> plan) {
    return storage.read(
        () ->
            plan
                .map(PlanCode::value)
                .map(rows::findByPlanCodeOrderByIdDesc)
                .orElseGet(rows::findAllOrderByIdDesc)
                .stream()
                .map(AddedCaseRow::toCase)
                .toList());
  }
}
