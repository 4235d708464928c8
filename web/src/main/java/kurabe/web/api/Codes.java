package kurabe.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// Codes as requests give them; what is none is answered as the sender's mistake.
final class Codes {

  private Codes() {}

  static ConceptCode concept(String text) {
    try {
      return new ConceptCode(text.strip());
    } catch (IllegalArgumentException e) {
      throw ApiProblem.noSuchConcept(text);
    }
  }

  /// Separated by commas.
  static List<JurisdictionCode> bodies(String text) {
    try {
      return Stream.of(text.split(",", -1))
          .map(String::strip)
          .map(JurisdictionCode::new)
          .distinct()
          .toList();
    } catch (IllegalArgumentException e) {
      throw ApiProblem.noSuchBodies(text);
    }
  }

  /// Empty where none is given.
  static Optional<Period> vintage(@Nullable String text) {
    try {
      return Optional.ofNullable(text)
          .map(String::strip)
          .filter(one -> !one.isEmpty())
          .map(Periods::parse);
    } catch (IllegalArgumentException e) {
      throw ApiProblem.notAVintage(String.valueOf(text));
    }
  }
}
