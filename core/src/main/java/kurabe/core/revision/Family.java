package kurabe.core.revision;

import static java.util.Comparator.comparing;

import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;

/// What belongs to what, in either of two revisions.
final class Family {

  private final Revision before;
  private final Revision after;

  Family(Revision before, Revision after) {
    this.before = before;
    this.after = after;
  }

  /// Whether the indicator is the subject itself or stands anywhere under it.
  boolean isUnder(Subject subject, IndicatorKey indicator) {
    return switch (subject) {
      case Subject.OfIndicator(var key) -> key.equals(indicator);
      case Subject.OfItem(var key) -> both().anyMatch(it -> isUnder(it, key, indicator));
    };
  }

  private static boolean isUnder(Revision revision, ItemKey item, IndicatorKey indicator) {
    return revision.index().findItem(item).stream()
        .flatMap(root -> root.walk())
        .flatMap(one -> one.indicators().stream())
        .anyMatch(one -> one.key().equals(indicator));
  }

  /// Whether a figure of the subject at `earlier` goes into its difference at `later`.
  boolean isThisOrPrevious(Subject subject, Period earlier, Period later) {
    return both()
        .map(it -> it.index().listEvaluations(subject).stream().map(PublishedEvaluation::period))
        .anyMatch(periods -> isThisOrPrevious(periods, earlier, later));
  }

  boolean isThisOrPrevious(IndicatorKey indicator, Period earlier, Period later) {
    return both()
        .map(it -> it.index().listObservations(indicator).stream().map(Observation::period))
        .anyMatch(periods -> isThisOrPrevious(periods, earlier, later));
  }

  private static boolean isThisOrPrevious(Stream<Period> periods, Period earlier, Period later) {
    Optional<Period> previous =
        periods.filter(period -> period.end().isBefore(later.end())).max(comparing(Period::end));
    return earlier.equals(later) || previous.filter(earlier::equals).isPresent();
  }

  private Stream<Revision> both() {
    return Stream.of(before, after);
  }
}
