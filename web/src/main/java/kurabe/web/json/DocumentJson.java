package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;
import org.jspecify.annotations.Nullable;

/// The file that an edition was read from. Of a file that could not be read only the name is known.
@Serdeable
public record DocumentJson(
    @Nullable String sha256,
    String fileName,
    @Nullable String mediaType,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String licence) {

  static DocumentJson unread(String fileName, Optional<byte[]> bytes) {
    String hash = bytes.map(Sha256::of).map(Sha256::hex).orElse(null);
    return new DocumentJson(hash, fileName, null, null, null, null, null);
  }

  static DocumentJson of(Document document) {
    return new DocumentJson(
        document.hash().hex(),
        document.fileName(),
        document.mediaType(),
        document.title(),
        document.publisher(),
        document.url().orElse(null),
        document.licence().orElse(null));
  }
}
