package kurabe.db.survey;

import jakarta.inject.Singleton;
import java.util.Objects;
import kurabe.core.publishing.Publication;
import kurabe.core.publishing.Repeat;
import kurabe.core.publishing.SurveyStore;
import kurabe.core.reference.SurveyTable;
import kurabe.core.source.Sha256;
import kurabe.db.edition.Storage;

/// Publishes surveys in one transaction each. Whoever publishes the same survey at the same time
/// waits, so that revisions are numbered without gaps and the same bytes are known to the second.
@Singleton
final class DatabaseSurveyStore implements SurveyStore {

  private static final int NOTHING = 0;

  private final Storage storage;
  private final SurveyRevisions revisions;
  private final SurveyContents contents;
  private final NewBodies bodies;

  DatabaseSurveyStore(
      Storage storage, SurveyRevisions revisions, SurveyContents contents, NewBodies bodies) {
    this.storage = storage;
    this.revisions = revisions;
    this.contents = contents;
    this.bodies = bodies;
  }

  @Override
  public Publication publish(SurveyTable table, byte[] bytes, Repeat repeat) {
    Sha256 hash = table.survey().document().hash();
    if (!hash.equals(Sha256.of(bytes))) {
      throw new IllegalArgumentException("the survey was read from other bytes: " + hash.hex());
    }
    return storage.write(() -> publishOnce(table, bytes, repeat));
  }

  @Override
  public boolean isEmpty() {
    return storage.read(() -> !revisions.existsByNumberGreaterThan(NOTHING));
  }

  private Publication publishOnce(SurveyTable table, byte[] bytes, Repeat repeat) {
    String code = table.survey().code().value();
    String hash = table.survey().document().hash().hex();
    revisions.lock("survey " + code);
    return revisions
        .findFirstBySurveyCodeAndDocumentSha256OrderByNumberDesc(code, hash)
        .filter(_ -> repeat == Repeat.KNOWN)
        .<Publication>map(it -> new Publication.AlreadyKnown(it.number(), it.publishedAt()))
        .orElseGet(
            () -> {
              revisions.addDocument(hash, bytes);
              bodies.add(table.introduced());
              return addRevision(code, table);
            });
  }

  private Publication addRevision(String code, SurveyTable table) {
    int number = revisions.nextNumber(code);
    SurveyRevisionRow row = revisions.save(SurveyRevisionRow.of(number, revisions.now(), table));
    contents.save(SurveyRows.of(Objects.requireNonNull(row.id()), table));
    return new Publication.Published(number);
  }
}
