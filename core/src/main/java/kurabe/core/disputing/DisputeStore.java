package kurabe.core.disputing;

import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Objection;

/// Keeps what was said for and against a figure. Nothing is ever changed or deleted: an objection
/// and its resolution are two entries. Implemented by the database.
public interface DisputeStore {

  Dispute.Open raise(Objection objection);

  /// @return false, and nothing stored, when somebody else resolved it first
  boolean resolve(Dispute.Resolved dispute);
}
