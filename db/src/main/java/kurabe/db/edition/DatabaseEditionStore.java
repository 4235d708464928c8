package kurabe.db.edition;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import kurabe.core.plan.Plan;
import kurabe.core.publishing.EditionStore;
import kurabe.core.publishing.Publication;
import kurabe.core.publishing.Repeat;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.source.Sha256;

/// Publishes editions in one transaction each. Whoever publishes the same edition at the same time
/// waits, so that revisions are numbered without gaps and the same bytes are known to the second.
@Singleton
final class DatabaseEditionStore implements EditionStore {

  private static final int NOTHING = 0;

  private final Storage storage;
  private final Revisions revisions;
  private final Contents contents;

  DatabaseEditionStore(Storage storage, Revisions revisions, Contents contents) {
    this.storage = storage;
    this.revisions = revisions;
    this.contents = contents;
  }

  @Override
  public Publication publish(Edition edition, byte[] bytes, Repeat repeat) {
    Sha256 hash = edition.head().document().hash();
    if (!hash.equals(Sha256.of(bytes))) {
      throw new IllegalArgumentException("the edition was read from other bytes: " + hash.hex());
    }
    return storage.write(() -> publishOnce(edition, bytes, repeat));
  }

  @Override
  public boolean isEmpty() {
    return storage.read(() -> !revisions.existsByNumberGreaterThan(NOTHING));
  }

  private Publication publishOnce(Edition edition, byte[] bytes, Repeat repeat) {
    EditionHead head = edition.head();
    String hash = head.document().hash().hex();
    revisions.lock(head.plan().code().value() + " " + head.asOf().code());
    long editionId = edition(head);
    return revisions
        .findFirstByEditionIdAndDocumentSha256OrderByNumberDesc(editionId, hash)
        .filter(_ -> repeat == Repeat.KNOWN)
        .<Publication>map(it -> new Publication.AlreadyKnown(it.number(), it.publishedAt()))
        .orElseGet(
            () -> {
              revisions.addDocument(hash, bytes);
              return addRevision(editionId, edition);
            });
  }

  private long edition(EditionHead head) {
    long planId = plan(head.plan());
    revisions.addEdition(planId, head.asOf().code(), head.asOf().end());
    return revisions.getEdition(planId, head.asOf().code());
  }

  private long plan(Plan plan) {
    String code = plan.code().value();
    String jurisdiction = plan.jurisdiction().value();
    revisions.addPlan(code, jurisdiction);
    Optional<Long> id = revisions.findPlan(code, jurisdiction);
    return id.orElseThrow(
        () -> new IllegalArgumentException("plan " + code + " is not of " + jurisdiction));
  }

  private Publication addRevision(long editionId, Edition edition) {
    int number = revisions.nextNumber(editionId);
    RevisionRow row = revisions.save(RevisionRow.of(editionId, number, revisions.now(), edition));
    contents.save(EditionRows.of(Objects.requireNonNull(row.id()), edition));
    return new Publication.Published(number);
  }
}
