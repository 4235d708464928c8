package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import kurabe.core.publishing.Publication;
import org.jspecify.annotations.Nullable;

/// Which revision of its edition a report is.
///
/// @param status `published`, or `already-known` when the same bytes were taken in before
/// @param revision counts from 1; a corrected re-issue has the next number
/// @param publishedAt in UTC; null for what is being published at this moment
@Serdeable
public record PublicationJson(String status, int revision, @Nullable String publishedAt) {

  private static final String PUBLISHED = "published";

  public static PublicationJson of(Publication publication) {
    return switch (publication) {
      case Publication.Published(int revision) -> new PublicationJson(PUBLISHED, revision, null);
      case Publication.AlreadyKnown(int revision, Instant publishedAt) ->
          new PublicationJson("already-known", revision, publishedAt.toString());
    };
  }

  static PublicationJson of(int revision, Instant publishedAt) {
    return new PublicationJson(PUBLISHED, revision, publishedAt.toString());
  }
}
