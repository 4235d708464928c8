package kurabe.db.dispute;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.OpenDisputeLibrary;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Resolution;
import kurabe.core.disputing.DisputeLibrary;
import kurabe.core.disputing.DisputeStore;
import kurabe.core.plan.PlanCode;
import kurabe.db.edition.Storage;

/// Keeps disputes. Whoever resolves one at the same time as somebody else is told that it is done.
@Singleton
final class DatabaseDisputes implements DisputeStore, DisputeLibrary, OpenDisputeLibrary {

  private final Storage storage;
  private final Disputes disputes;
  private final DisputeEntries entries;

  DatabaseDisputes(Storage storage, Disputes disputes, DisputeEntries entries) {
    this.storage = storage;
    this.disputes = disputes;
    this.entries = entries;
  }

  @Override
  public Dispute.Open raise(Objection objection) {
    RaisedRow row =
        storage.write(() -> entries.save(RaisedRow.of(edition(objection.figure()), objection)));
    return new Dispute.Open(new DisputeId(requireNonNull(row.id())), objection);
  }

  private long edition(DisputedFigure figure) {
    Optional<Long> id = entries.findEdition(figure.plan().value(), figure.edition().code());
    return id.orElseThrow(
        () -> new IllegalArgumentException("no such edition was published: " + figure));
  }

  @Override
  public boolean resolve(Dispute.Resolved dispute) {
    Resolution resolution = dispute.resolution();
    ResolutionColumns columns = ResolutionColumns.of(resolution.settlement());
    int added =
        storage.write(
            () ->
                entries.resolve(
                    dispute.id().value(),
                    resolution.by().name(),
                    resolution.by().organisation(),
                    resolution.at(),
                    columns.settlement(),
                    columns.correctedRevision(),
                    resolution.text()));
    return added > 0;
  }

  @Override
  public Optional<Dispute> findDispute(DisputeId id) {
    return storage.read(() -> disputes.findById(id.value()).map(DisputeRow::toDispute));
  }

  @Override
  public List<Dispute> listDisputes(Optional<PlanCode> plan) {
    return storage.read(
        () ->
            plan
                .map(PlanCode::value)
                .map(disputes::listOfPlan)
                .orElseGet(disputes::listAll)
                .stream()
                .map(DisputeRow::toDispute)
                .toList());
  }

  @Override
  public List<Dispute.Open> listOpen(Collection<PlanCode> plans) {
    List<String> codes = plans.stream().map(PlanCode::value).distinct().toList();
    return codes.isEmpty()
        ? List.of()
        : storage.read(() -> disputes.listOpen(codes).stream().map(DisputeRow::toOpen).toList());
  }
}
