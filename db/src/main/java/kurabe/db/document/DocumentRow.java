package kurabe.db.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import kurabe.core.source.Sha256;
import kurabe.core.viewing.KeptDocument;

/// A kept file with what its newest revision calls it: the view `kept_document`. Read only.
@MappedEntity("kept_document")
@SuppressWarnings("ArrayRecordComponent") // never compared
record DocumentRow(
    @Id String sha256, byte[] content, String fileName, String title, String publisher) {

  KeptDocument toDocument() {
    return new KeptDocument(new Sha256(sha256), fileName, title, publisher, content);
  }
}
