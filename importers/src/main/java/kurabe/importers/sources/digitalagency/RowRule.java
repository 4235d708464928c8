package kurabe.importers.sources.digitalagency;

import java.util.Optional;
import kurabe.core.concept.ConceptCode;

/// What a row with a certain label means.
///
/// @param label as published
/// @param concept that a body's own figure belongs to
/// @param share concept of how many bodies do it, or do all of it
record RowRule(String label, RowRole role, ConceptCode concept, Optional<ConceptCode> share) {

  /// Rows of other editions may carry another label for the same.
  boolean meansSameAs(RowRule other) {
    return role == other.role && concept.equals(other.concept);
  }
}
