package kurabe.core.publishing;

import kurabe.core.reference.SurveyTable;

/// Keeps official statistics as immutable revisions. Implemented by the database.
public interface SurveyStore {

  /// Stores the table with its document's bytes, and the bodies that it introduces, in one
  /// transaction: all of it or nothing.
  ///
  /// @param bytes the document that `table` was read from
  /// @return [Publication.AlreadyKnown] without any change when the survey has a revision from the
  ///     same bytes and nobody asked for another
  Publication publish(SurveyTable table, byte[] bytes, Repeat repeat);

  default Publication publish(SurveyTable table, byte[] bytes) {
    return publish(table, bytes, Repeat.KNOWN);
  }

  /// Whether any survey was ever published.
  boolean isEmpty();
}
