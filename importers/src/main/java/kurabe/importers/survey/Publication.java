package kurabe.importers.survey;

import java.util.Optional;
import kurabe.core.source.Document;

/// Who published a table, where, and on what terms.
///
/// @param url where the publisher offers it; what the person who brings it says comes first
public record Publication(String publisher, Optional<String> url, Optional<String> licence) {

  public Document of(Document document, String title) {
    return new Document(
        document.hash(),
        document.fileName(),
        document.mediaType(),
        title,
        publisher,
        document.url().or(() -> url),
        licence);
  }
}
