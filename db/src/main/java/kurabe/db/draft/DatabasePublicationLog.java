package kurabe.db.draft;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Work;
import kurabe.core.drafting.PublicationAct;
import kurabe.core.drafting.PublicationEntry;
import kurabe.core.drafting.PublicationLog;
import kurabe.core.source.Sha256;
import kurabe.db.edition.Storage;
import org.jspecify.annotations.Nullable;

/// Adds entries one after the other: of two people who withdraw at the same time, one is told.
@Singleton
final class DatabasePublicationLog implements PublicationLog {

  private final Storage storage;
  private final PublicationEntries entries;
  private final Drafts locks;

  DatabasePublicationLog(Storage storage, PublicationEntries entries, Drafts locks) {
    this.storage = storage;
    this.entries = entries;
    this.locks = locks;
  }

  @Override
  public void addPublished(
      Work work, int revision, String person, String reason, String importer, DraftId draft) {
    storage.write(
        () -> {
          add(work, revision, PublicationAct.PUBLISHED, person, reason, importer, draft.value());
          return true;
        });
  }

  @Override
  public Outcome withdraw(Work work, int revision, String person, String reason) {
    return storage.write(
        () ->
            isWithdrawn(work, revision)
                .map(
                    withdrawn -> {
                      if (withdrawn) {
                        return Outcome.ALREADY_WITHDRAWN;
                      }
                      add(work, revision, PublicationAct.WITHDRAWN, person, reason, null, null);
                      return Outcome.DONE;
                    })
                .orElse(Outcome.NO_SUCH_REVISION));
  }

  @Override
  public Outcome restore(Work work, int revision, String person, String reason) {
    return storage.write(
        () ->
            isWithdrawn(work, revision)
                .map(
                    withdrawn -> {
                      if (!withdrawn) {
                        return Outcome.NOT_WITHDRAWN;
                      }
                      add(work, revision, PublicationAct.RESTORED, person, reason, null, null);
                      return Outcome.DONE;
                    })
                .orElse(Outcome.NO_SUCH_REVISION));
  }

  private Optional<Boolean> isWithdrawn(Work work, int revision) {
    var _ = locks.lock("publication " + work.code());
    WorkColumns columns = WorkColumns.of(work);
    return entries.findWithdrawn(
        columns.planCode(), columns.asOf(), columns.surveyCode(), revision);
  }

  private void add(
      Work work,
      int revision,
      PublicationAct act,
      String person,
      String reason,
      @Nullable String importer,
      @Nullable Long draft) {
    WorkColumns columns = WorkColumns.of(work);
    entries.add(
        columns.planCode(),
        columns.asOf(),
        columns.surveyCode(),
        revision,
        act.code(),
        person,
        reason,
        importer,
        draft);
  }

  @Override
  public Optional<Known> find(Work work, Sha256 hash) {
    WorkColumns columns = WorkColumns.of(work);
    return storage.read(
        () ->
            entries
                .findKnown(columns.planCode(), columns.asOf(), columns.surveyCode(), hash.hex())
                .map(it -> new Known(it.number(), it.publishedAt(), it.withdrawn())));
  }

  @Override
  public List<PublicationEntry> list(Work work) {
    WorkColumns columns = WorkColumns.of(work);
    return storage.read(
        () ->
            entries.list(columns.planCode(), columns.asOf(), columns.surveyCode()).stream()
                .map(PublicationEntryRow::toEntry)
                .toList());
  }

  @Override
  public List<PublicationEntry> listNewest(int limit) {
    return storage.read(
        () -> entries.listNewest(limit).stream().map(PublicationEntryRow::toEntry).toList());
  }
}
