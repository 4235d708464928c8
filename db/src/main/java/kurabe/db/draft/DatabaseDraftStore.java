package kurabe.db.draft;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Step;
import kurabe.core.draft.Work;
import kurabe.core.drafting.DraftStore;
import kurabe.core.drafting.DraftSummary;
import kurabe.core.source.Sha256;
import kurabe.db.edition.Storage;

/// Keeps drafts. Whoever adds to the same draft at the same time waits and then sees what the other
/// did.
@Singleton
final class DatabaseDraftStore implements DraftStore {

  private final Storage storage;
  private final Drafts drafts;
  private final DraftEntries entries;
  private final DraftSummaries summaries;

  DatabaseDraftStore(
      Storage storage, Drafts drafts, DraftEntries entries, DraftSummaries summaries) {
    this.storage = storage;
    this.drafts = drafts;
    this.entries = entries;
    this.summaries = summaries;
  }

  @Override
  public Draft add(Origin origin, byte[] bytes) {
    if (!origin.hash().equals(Sha256.of(bytes))) {
      throw new IllegalArgumentException("the draft was read from other bytes");
    }
    return storage.write(
        () -> {
          drafts.addDocument(origin.hash().hex(), bytes);
          DraftRow row = drafts.save(DraftRow.of(origin, drafts.now()));
          return new Draft(new DraftId(requireNonNull(row.id())), row.toOrigin(), List.of());
        });
  }

  @Override
  public Optional<Draft> findDraft(DraftId id) {
    return storage.read(() -> find(id));
  }

  private Optional<Draft> find(DraftId id) {
    return drafts
        .findById(id.value())
        .map(
            row ->
                new Draft(
                    id,
                    row.toOrigin(),
                    entries.listOf(id.value()).stream().map(DraftEntryRow::toEntry).toList()));
  }

  @Override
  public List<DraftSummary> listDrafts(int limit, int offset) {
    return storage.read(
        () -> summaries.list(limit, offset).stream().map(DraftSummaryRow::toSummary).toList());
  }

  @Override
  public Optional<DraftId> findUnfinished(Work work, Sha256 hash) {
    WorkColumns columns = WorkColumns.of(work);
    return storage.read(
        () ->
            drafts
                .findUnfinished(
                    hash.hex(), columns.planCode(), columns.asOf(), columns.surveyCode())
                .map(DraftId::new));
  }

  @Override
  public List<DraftId> listDue(LocalDate day) {
    return storage.read(() -> drafts.listDue(day.toString()).stream().map(DraftId::new).toList());
  }

  @Override
  public byte[] getBytes(Sha256 hash) {
    return storage.read(() -> drafts.getDocument(hash.hex()).content());
  }

  @Override
  public Optional<Draft> append(DraftId id, String person, Function<Draft, Optional<Step>> step) {
    return storage.write(
        () -> {
          var _ = drafts.lock("draft " + id.value());
          return find(id).flatMap(draft -> step.apply(draft).map(it -> add(draft, person, it)));
        });
  }

  private Draft add(Draft draft, String person, Step step) {
    DraftEntryRow row =
        DraftEntryRow.of(draft.id().value(), draft.version() + 1, person, drafts.now(), step);
    entries.saveAll(List.of(row));
    return find(draft.id()).orElseThrow();
  }
}
