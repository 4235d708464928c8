package kurabe.core.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Work;
import kurabe.core.source.Sha256;

/// Keeps who published and withdrew which revision, when and why. Implemented by the database.
public interface PublicationLog {

  /// A revision from bytes that somebody brings.
  record Known(int revision, Instant publishedAt, boolean withdrawn) {}

  /// What came of withdrawing or restoring.
  enum Outcome {
    DONE,
    NO_SUCH_REVISION,
    ALREADY_WITHDRAWN,
    NOT_WITHDRAWN
  }

  /// Within the transaction that publishes the revision.
  void addPublished(
      Work work, int revision, String person, String reason, String importer, DraftId draft);

  /// Nobody else withdraws or restores the same work at the same time.
  Outcome withdraw(Work work, int revision, String person, String reason);

  Outcome restore(Work work, int revision, String person, String reason);

  /// The newest revision from these bytes.
  Optional<Known> find(Work work, Sha256 hash);

  /// Everything that happened to a work, newest first.
  List<PublicationEntry> list(Work work);

  /// The newest entries of all works.
  ///
  /// @param limit at least 1
  List<PublicationEntry> listNewest(int limit);
}
