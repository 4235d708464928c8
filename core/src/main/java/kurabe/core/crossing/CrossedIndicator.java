package kurabe.core.crossing;

import java.util.Optional;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.report.Observation;

/// An indicator under the scheme.
///
/// @param published the plan's own verdict, where it prints one of the indicator
/// @param counted whether it is a unit of its own, or only a part of its item
public record CrossedIndicator(
    Indicator indicator,
    Optional<Observation> observation,
    Optional<PublishedEvaluation> published,
    Evaluation evaluation,
    boolean counted) {

  CrossedUnit unit() {
    return new CrossedUnit(
        new Subject.OfIndicator(indicator.key()),
        published.map(PublishedEvaluation::outcome),
        evaluation);
  }
}
