package kurabe.db.council;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Meeting;
import kurabe.core.hearing.CouncilLibrary;
import kurabe.core.hearing.PublishedRecord;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.CouncilStore;
import kurabe.core.publishing.Publication;
import kurabe.core.source.Sha256;
import kurabe.db.edition.Storage;

/// Publishes councils' documents in one transaction each, and reads their newest revisions. Whoever
/// publishes the same document at the same time waits.
@Singleton
final class DatabaseCouncils implements CouncilStore, CouncilLibrary {

  private final Storage storage;
  private final CouncilRevisions revisions;
  private final CouncilContents contents;

  DatabaseCouncils(Storage storage, CouncilRevisions revisions, CouncilContents contents) {
    this.storage = storage;
    this.revisions = revisions;
    this.contents = contents;
  }

  @Override
  public Publication publish(CouncilRecord record, byte[] bytes) {
    Sha256 hash = record.document().hash();
    if (!hash.equals(Sha256.of(bytes))) {
      throw new IllegalArgumentException("the record was read from other bytes: " + hash.hex());
    }
    return storage.write(() -> publishOnce(record, bytes));
  }

  private Publication publishOnce(CouncilRecord record, byte[] bytes) {
    Meeting meeting = record.meeting();
    String plan = meeting.plan().value();
    String hash = record.document().hash().hex();
    revisions.lock("council " + plan + " " + meeting.date() + " " + record.source());
    return revisions
        .findByPlanCodeAndMeetingDateAndSourceAndDocumentSha256(
            plan, meeting.date(), record.source(), hash)
        .<Publication>map(it -> new Publication.AlreadyKnown(it.number(), it.publishedAt()))
        .orElseGet(
            () -> {
              revisions.addDocument(hash, bytes);
              return addRevision(record);
            });
  }

  private Publication addRevision(CouncilRecord record) {
    Meeting meeting = record.meeting();
    int number = revisions.nextNumber(meeting.plan().value(), meeting.date(), record.source());
    CouncilRevisionRow row = revisions.save(CouncilRevisionRow.of(number, revisions.now(), record));
    contents.save(requireNonNull(row.id()), record);
    return new Publication.Published(number);
  }

  @Override
  public List<PublishedRecord> listRecords(Optional<PlanCode> plan) {
    return storage.read(() -> records(plan));
  }

  private List<PublishedRecord> records(Optional<PlanCode> plan) {
    List<CouncilRevisionRow> rows =
        revisions.listNewest().stream()
            .filter(row -> plan.map(PlanCode::value).map(row.planCode()::equals).orElse(true))
            .toList();
    List<CouncilRecord> records = contents.load(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new PublishedRecord(
                    records.get(i), rows.get(i).number(), rows.get(i).publishedAt()))
        .toList();
  }
}
