package kurabe.core.change;

import static java.util.Comparator.comparing;

import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.Quantity;
import kurabe.core.scheme.Graded;
import kurabe.core.time.Period;

/// Holds the verdicts of one subject against each other.
final class VerdictRule {

  private final Side earlier;
  private final Side later;

  VerdictRule(Side earlier, Side later) {
    this.earlier = earlier;
    this.later = later;
  }

  /// @param changed why the two are not to be subtracted, beyond what the verdicts themselves tell
  Optional<VerdictChange> change(Subject subject, Optional<Withholding> changed) {
    Optional<PublishedEvaluation> then = earlier.findVerdict(subject);
    Optional<PublishedEvaluation> now = later.findVerdict(subject);
    if (then.isEmpty() && now.isEmpty()) {
      return Optional.empty();
    }
    Difference difference =
        sameScheme()
            .or(() -> changed)
            .or(() -> missing(then, now))
            .<Difference>map(Difference.Withheld::new)
            .orElseGet(() -> between(then.orElseThrow(), now.orElseThrow()));
    return Optional.of(new VerdictChange(then, now, difference, published(now)));
  }

  private Optional<Withholding> sameScheme() {
    return earlier.scheme().code().equals(later.scheme().code())
        ? Optional.empty()
        : Optional.of(Withholding.SCHEME_CHANGED);
  }

  private static Optional<Withholding> missing(
      Optional<PublishedEvaluation> then, Optional<PublishedEvaluation> now) {
    if (then.isEmpty()) {
      return Optional.of(Withholding.NO_EARLIER_VALUE);
    }
    return now.isEmpty() ? Optional.of(Withholding.NO_LATER_VALUE) : Optional.empty();
  }

  private Difference between(PublishedEvaluation then, PublishedEvaluation now) {
    if (later.scheme() instanceof Graded graded && !(now.outcome() instanceof Outcome.Rate)) {
      return Differences.ofGrades(graded, then.outcome(), now.outcome());
    }
    return isMissing(then) || isMissing(now)
        ? new Difference.Withheld(Withholding.MISSING)
        : Differences.ofRates(then.outcome(), now.outcome());
  }

  private static boolean isMissing(PublishedEvaluation verdict) {
    return verdict.outcome() instanceof Outcome.Missing;
  }

  private Optional<Quantity> published(Optional<PublishedEvaluation> now) {
    return now.filter(it -> isColumnBefore(it.subject())).flatMap(PublishedEvaluation::difference);
  }

  /// A report prints differences to the column before, in the same report.
  private boolean isColumnBefore(Subject subject) {
    Optional<Period> before =
        later.index().listEvaluations(subject).stream()
            .map(PublishedEvaluation::period)
            .filter(period -> period.end().isBefore(later.column().end()))
            .max(comparing(Period::end));
    boolean sameReport =
        earlier.index().edition().head().asOf().equals(later.index().edition().head().asOf());
    return sameReport && before.equals(Optional.of(earlier.column()));
  }
}
