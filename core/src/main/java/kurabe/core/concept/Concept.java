package kurabe.core.concept;

import java.util.Optional;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Unit;

/// A common indicator (共通指標): what indicators of several plans and official statistics measure
/// alike.
///
/// @param definition in one or two sentences, in Japanese: numerator, denominator, of whom
/// @param unit that its figures are compared in
/// @param denominator concept whose value turns a count into this share (number of municipalities);
///     empty where a count of it has no known whole
/// @param theme code of the theme that it is shown under
public record Concept(
    ConceptCode code,
    String name,
    String definition,
    Unit unit,
    Direction direction,
    Population population,
    Scale scale,
    Optional<ConceptCode> denominator,
    String theme) {}
