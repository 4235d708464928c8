package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.source.Document;
import org.jspecify.annotations.Nullable;

/// The file that an edition was read from.
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DocumentJson(
    String sha256,
    String fileName,
    @Nullable String mediaType,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String licence) {

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
