package kurabe.core.change;

import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.quantity.Quantity;

/// A published verdict in both reports.
///
/// @param difference points between rates, steps between grades, or why it is withheld
/// @param published the difference that the later report itself prints to the column before, where
///     that is the earlier side
public record VerdictChange(
    Optional<PublishedEvaluation> earlier,
    Optional<PublishedEvaluation> later,
    Difference difference,
    Optional<Quantity> published) {}
