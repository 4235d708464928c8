package kurabe.core.concordance;

import java.time.Instant;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;

/// That something in a plan belongs to a concept or to a theme, and on what ground.
///
/// @param ground in Japanese
/// @param confirmation who confirmed it; empty for what comes with Kurabe, reviewed in its source
public record Mapping(
    MappedSubject subject, Aim aim, String ground, Optional<Confirmation> confirmation) {

  /// What it is mapped to.
  public sealed interface Aim {
    record ToConcept(ConceptCode concept, Fit fit) implements Aim {}

    /// Only a subject in common; nothing to subtract.
    record ToTheme(String theme) implements Aim {}
  }

  public record Confirmation(String person, Instant at) {}
}
