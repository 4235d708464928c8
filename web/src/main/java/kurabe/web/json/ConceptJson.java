package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import org.jspecify.annotations.Nullable;

/// A common indicator.
///
/// @param unit that its figures are compared in
/// @param population of whom it is told: `prefecture`, `municipalities`, `enterprises`,
/// `residents`,
///     `institutions`
/// @param scale `share`, or `count` for a number of things, which is compared by attainment only
/// @param denominator the common indicator whose value turns a count into this share
/// @param theme code of the theme that it is shown under
@Serdeable
public record ConceptJson(
    String code,
    String name,
    String definition,
    String unit,
    String direction,
    String population,
    String scale,
    @Nullable String denominator,
    String theme) {

  public static ConceptJson of(Concept one) {
    return new ConceptJson(
        one.code().value(),
        one.name(),
        one.definition(),
        one.unit().symbol(),
        one.direction().code(),
        one.population().code(),
        one.scale().code(),
        one.denominator().map(ConceptCode::value).orElse(null),
        one.theme());
  }
}
