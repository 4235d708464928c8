package kurabe.core.change;

import java.util.Optional;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;

/// One of the two that are held against each other: a column of an edition, with the rule that its
/// plan judged itself by.
public record Side(EditionIndex index, EvaluationScheme scheme, Period column) {

  Optional<Indicator> findIndicator(IndicatorKey key) {
    return index.findIndicator(key);
  }

  Optional<Observation> findObservation(IndicatorKey key) {
    return index.findObservation(key, column);
  }

  Optional<PublishedEvaluation> findVerdict(Subject subject) {
    return index.findEvaluation(subject, column);
  }
}
