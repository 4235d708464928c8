package kurabe.core.evaluation;

import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.source.Citation;
import kurabe.core.time.Period;

/// A verdict as the report prints it.
///
/// @param difference to the previous period, in points, where the report prints it
public record PublishedEvaluation(
    Subject subject,
    Period period,
    Outcome outcome,
    Optional<Quantity> difference,
    Citation citation) {}
