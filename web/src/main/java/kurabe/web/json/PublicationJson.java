package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.PublicationLog;
import kurabe.core.publishing.Publication;
import org.jspecify.annotations.Nullable;

/// Which revision of its edition a report is.
///
/// @param status `published`; `already-known` when the same bytes were published before;
/// `withdrawn`
///     when their revision is taken back; `drafted` when they wait for a review; `already-drafted`
///     when they did so before
/// @param revision counts from 1; a corrected re-issue has the next number; null for a draft
/// @param publishedAt in UTC; null for what is being published at this moment
/// @param draft what the draft is referred to by; null where it is not known
@Serdeable
public record PublicationJson(
    String status, @Nullable Integer revision, @Nullable String publishedAt, @Nullable Long draft) {

  private static final String PUBLISHED = "published";

  public static PublicationJson of(Publication publication) {
    return switch (publication) {
      case Publication.Published(int revision) ->
          new PublicationJson(PUBLISHED, revision, null, null);
      case Publication.AlreadyKnown(int revision, Instant publishedAt) ->
          new PublicationJson("already-known", revision, publishedAt.toString(), null);
    };
  }

  static PublicationJson of(int revision, Instant publishedAt) {
    return new PublicationJson(PUBLISHED, revision, publishedAt.toString(), null);
  }

  /// @param existed whether somebody was at work on it already
  public static PublicationJson drafted(DraftId draft, boolean existed) {
    return new PublicationJson(existed ? "already-drafted" : "drafted", null, null, draft.value());
  }

  public static PublicationJson known(PublicationLog.Known known) {
    return new PublicationJson(
        known.withdrawn() ? "withdrawn" : "already-known",
        known.revision(),
        known.publishedAt().toString(),
        null);
  }
}
