package kurabe.core.audit;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.report.EditionIndex;

/// Subtracts again what a report prints as the difference to the previous period.
final class DifferenceAudit {

  private final EditionIndex index;

  DifferenceAudit(EditionIndex index) {
    this.index = index;
  }

  Optional<Audit> audit(PublishedEvaluation evaluation) {
    return evaluation.difference().map(difference -> audit(evaluation, difference));
  }

  private Audit audit(PublishedEvaluation later, Quantity difference) {
    Claim claim = new Claim.DifferenceClaim(later, difference);
    return rate(later)
        .flatMap(now -> previous(later).map(before -> subtract(claim, difference, now, before)))
        .orElseGet(() -> Audit.undecidable(claim, Refusal.MISSING_PART));
  }

  private Optional<Quantity> previous(PublishedEvaluation later) {
    return index.listEvaluations(later.subject()).stream()
        .filter(earlier -> earlier.period().end().isBefore(later.period().end()))
        .max(comparing(earlier -> earlier.period().end()))
        .flatMap(DifferenceAudit::rate);
  }

  private static Optional<Quantity> rate(PublishedEvaluation evaluation) {
    return evaluation.outcome() instanceof Outcome.Rate(Quantity percent)
        ? Optional.of(percent)
        : Optional.empty();
  }

  private static Audit subtract(Claim claim, Quantity published, Quantity later, Quantity earlier) {
    Rational difference = later.exact().minus(earlier.exact());
    Interval interval = later.interval().minus(earlier.interval());
    Recomputed.Figure result =
        new Recomputed.Figure(difference.rounded(published.value().scale()), interval);
    Step step = new Step.Subtracted(later, earlier, difference);
    Verdict verdict = Verdicts.of(published, difference, interval);
    return Audit.of(
        claim, List.of(new Recomputation(Basis.PRINTED, List.of(step), result, verdict)));
  }
}
