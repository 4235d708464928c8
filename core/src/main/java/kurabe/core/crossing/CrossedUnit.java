package kurabe.core.crossing;

import java.util.Optional;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;

/// One of the things that are counted: an item that its plan grades, or an indicator.
///
/// @param published the plan's own verdict, where it prints one
public record CrossedUnit(Subject subject, Optional<Outcome> published, Evaluation evaluation) {}
