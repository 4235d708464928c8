package kurabe.core.concordance;

import kurabe.core.concept.Concept;
import kurabe.core.quantity.Rational;

/// A theme that an item may belong to, for a person to confirm or not.
///
/// @param likeness of the item's title and of what it resembles most under the theme, from 0 to 1
public record ThemeSuggestion(Theme theme, Rational likeness, Model model) {

  /// What under a theme an item resembles.
  public sealed interface Model {

    /// The theme's own name.
    record OfTheme() implements Model {}

    record OfConcept(Concept concept) implements Model {}

    /// An item or indicator that is mapped already.
    ///
    /// @param label as its report prints it
    record OfSubject(MappedSubject subject, String label, String planTitle) implements Model {}
  }
}
