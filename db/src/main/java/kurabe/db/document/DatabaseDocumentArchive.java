package kurabe.db.document;

import jakarta.inject.Singleton;
import java.util.Optional;
import kurabe.core.source.Sha256;
import kurabe.core.viewing.DocumentArchive;
import kurabe.core.viewing.KeptDocument;
import kurabe.db.edition.Storage;

/// Hands out the files that came with revisions.
@Singleton
final class DatabaseDocumentArchive implements DocumentArchive {

  private final DocumentRows rows;
  private final Storage storage;

  DatabaseDocumentArchive(DocumentRows rows, Storage storage) {
    this.rows = rows;
    this.storage = storage;
  }

  @Override
  public Optional<KeptDocument> find(Sha256 hash) {
    return storage.read(() -> rows.findBySha256(hash.hex())).map(DocumentRow::toDocument);
  }
}
