package kurabe.core.correcting;

import kurabe.core.browsing.EditionSummary;
import kurabe.core.revision.BlastRadius;

/// A publication, and what it moved.
public sealed interface Correction {

  EditionSummary publication();

  /// The edition's first publication: there was nothing to move.
  record First(EditionSummary publication) implements Correction {}

  /// @param radius against the revision before, or against the one that was asked for
  record Corrected(EditionSummary publication, BlastRadius radius) implements Correction {}
}
