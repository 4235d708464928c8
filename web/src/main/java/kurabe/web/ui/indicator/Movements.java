package kurabe.web.ui.indicator;

import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Withholding;
import kurabe.core.report.Observation;
import kurabe.core.scheme.Graded;
import kurabe.core.time.Period;

/// Differences of an indicator's values and verdicts to the period before, within one edition.
final class Movements {

  private static final Difference NONE_BEFORE =
      new Difference.Withheld(Withholding.NO_EARLIER_VALUE);

  private final IndicatorFacts facts;

  Movements(IndicatorFacts facts) {
    this.facts = facts;
  }

  Difference ofValue(Period period) {
    return pair(before(period).flatMap(facts::observation), facts.observation(period))
        .map(pair -> ofValues(pair.earlier(), pair.later()))
        .orElse(NONE_BEFORE);
  }

  Difference ofVerdict(Period period) {
    return pair(before(period).flatMap(facts::verdict), facts.verdict(period))
        .map(pair -> ofVerdicts(pair.earlier(), pair.later()))
        .orElse(NONE_BEFORE);
  }

  private Difference ofValues(Observation earlier, Observation later) {
    return Differences.ofValues(
        facts.indicator(),
        earlier.value(),
        earlier.asOf(),
        facts.indicator(),
        later.value(),
        later.asOf());
  }

  private Difference ofVerdicts(PublishedEvaluation earlier, PublishedEvaluation later) {
    return facts.scheme() instanceof Graded graded
        ? Differences.ofGrades(graded, earlier.outcome(), later.outcome())
        : Differences.ofRates(rated(earlier.outcome()), rated(later.outcome()));
  }

  private Differences.Rated rated(Outcome outcome) {
    return new Differences.Rated(facts.indicator(), facts.scheme().code(), outcome);
  }

  private Optional<Period> before(Period period) {
    return facts.periods().stream()
        .filter(other -> other.end().isBefore(period.end()))
        .reduce((_, later) -> later);
  }

  private static <T> Optional<Pair<T>> pair(Optional<T> earlier, Optional<T> later) {
    return earlier.flatMap(before -> later.map(after -> new Pair<>(before, after)));
  }

  private record Pair<T>(T earlier, T later) {}
}
