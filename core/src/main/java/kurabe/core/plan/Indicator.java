package kurabe.core.plan;

import java.util.Optional;
import kurabe.core.quantity.Unit;
import kurabe.core.source.Citation;

/// Something that a plan measures, as one edition defines it.
///
/// @param dataSource who gathers the figures, in the report's words; empty where it does not say
public record Indicator(
    IndicatorKey key,
    String name,
    Unit unit,
    Direction direction,
    Optional<Target> target,
    String dataSource,
    Citation citation) {}
