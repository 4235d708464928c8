package kurabe.core.concordance;

import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;

/// A figure that stands for a concept in one body, with all that decides what it may be compared
/// with.
///
/// @param name what its source calls it
/// @param value as its source prints it
/// @param ratio the count and the whole that it is made of, where both are known: 30 of 40
/// @param unit of the value, before any conversion
/// @param fit to the concept's definition
/// @param target where its source states one
/// @param ground of the mapping, in Japanese; empty for a survey that defines the concept
public record ConceptFigure(
    Concept concept,
    JurisdictionCode body,
    String name,
    Value value,
    Optional<Ratio> ratio,
    Unit unit,
    Direction direction,
    AsOf asOf,
    Fit fit,
    Optional<Target> target,
    String ground,
    Origin origin,
    Citation citation) {}
