package kurabe.importers.sources.aomori.council;

import kurabe.core.source.Document;

/// What all of the council's documents have in common.
final class CouncilDocuments {

  private static final String PUBLISHER = "青森県";

  private CouncilDocuments() {}

  static Document complete(Document document, String title) {
    return new Document(
        document.hash(),
        document.fileName(),
        document.mediaType(),
        title,
        PUBLISHER,
        document.url(),
        document.licence());
  }
}
