package kurabe.core.publishing;

import kurabe.core.council.CouncilRecord;

/// Keeps documents of councils as immutable revisions. Implemented by the database.
public interface CouncilStore {

  /// Stores the record with its document's bytes in one transaction: all of it or nothing.
  ///
  /// @param bytes the document that `record` was read from
  /// @return [Publication.AlreadyKnown] without any change when the meeting has a revision from the
  ///     same bytes
  Publication publish(CouncilRecord record, byte[] bytes);
}
