package kurabe.core.publishing;

import kurabe.core.report.Edition;

/// Keeps editions as immutable revisions. Implemented by the database.
public interface EditionStore {

  /// Stores the edition with its document's bytes in one transaction: all of it or nothing.
  ///
  /// @param bytes the document that `edition` was read from
  /// @return [Publication.AlreadyKnown] without any change when the edition has a revision from the
  ///     same bytes and nobody asked for another
  Publication publish(Edition edition, byte[] bytes, Repeat repeat);

  default Publication publish(Edition edition, byte[] bytes) {
    return publish(edition, bytes, Repeat.KNOWN);
  }

  /// Whether any edition was ever published.
  boolean isEmpty();
}
