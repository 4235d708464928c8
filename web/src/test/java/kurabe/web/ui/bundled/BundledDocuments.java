package kurabe.web.ui.bundled;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Submission;
import kurabe.core.source.Sha256;
import kurabe.core.viewing.DocumentArchive;
import kurabe.core.viewing.KeptDocument;

/// The files that the bundled reports come in, where a view test asks for those.
@Singleton
@Replaces(DocumentArchive.class)
@Requires(property = BundledLibrary.PROPERTY)
final class BundledDocuments implements DocumentArchive {

  private final BundledReports bundled;
  private final EditionLibrary library;

  BundledDocuments(BundledReports bundled, EditionLibrary library) {
    this.bundled = bundled;
    this.library = library;
  }

  @Override
  public Optional<KeptDocument> find(Sha256 hash) {
    return bundled.listBundled().stream()
        .filter(one -> Sha256.of(one.bytes()).equals(hash))
        .findFirst()
        .map(one -> new KeptDocument(hash, one.fileName(), title(hash, one), "", one.bytes()));
  }

  private String title(Sha256 hash, Submission file) {
    return library.listEditions().stream()
        .map(edition -> edition.document())
        .filter(document -> document.hash().equals(hash))
        .findFirst()
        .map(document -> document.title())
        .orElse(file.fileName());
  }
}
