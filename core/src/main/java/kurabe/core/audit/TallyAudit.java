package kurabe.core.audit;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.report.Edition;
import kurabe.core.report.Tally;

/// Counts the grades again that a report says it gave, and divides them again by the total.
final class TallyAudit {

  private final Edition edition;

  TallyAudit(Edition edition) {
    this.edition = edition;
  }

  Stream<Audit> audit(Tally tally) {
    return tally.counts().stream()
        .flatMap(
            count ->
                Stream.concat(
                    Stream.of(count(tally, count)),
                    count.share().map(share -> share(tally, count, share)).stream()));
  }

  /// A missing grade may be any: the count is then only known within an interval.
  private Audit count(Tally tally, Tally.Count count) {
    Claim claim = new Claim.CountClaim(tally, count);
    List<Outcome> outcomes =
        edition.evaluations().stream()
            .filter(evaluation -> evaluation.period().equals(tally.period()))
            .map(PublishedEvaluation::outcome)
            .toList();
    int counted = (int) outcomes.stream().filter(new Outcome.Grade(count.label())::equals).count();
    int missing = (int) outcomes.stream().filter(Outcome.Missing.class::isInstance).count();
    Interval interval = new Interval(Rational.of(counted), Rational.of((long) counted + missing));
    boolean open = missing > 0 && interval.contains(count.count().exact());
    return open && !count.count().exact().equals(Rational.of(counted))
        ? Audit.undecidable(claim, Refusal.MISSING_PART)
        : Audit.of(claim, List.of(counted(count, counted, missing, interval)));
  }

  private static Recomputation counted(
      Tally.Count count, int counted, int missing, Interval interval) {
    Rational exact = Rational.of(counted);
    return new Recomputation(
        Basis.PRINTED,
        List.of(new Step.Counted(count.label(), counted, missing)),
        new Recomputed.Figure(exact.rounded(0), interval),
        Verdicts.of(count.count(), exact, interval));
  }

  private static Audit share(Tally tally, Tally.Count count, Quantity share) {
    Claim claim = new Claim.ShareClaim(tally, count, share);
    return tally
        .total()
        .filter(total -> total.value().signum() > 0)
        .map(total -> Audit.of(claim, List.of(share(count.count(), total, share))))
        .orElseGet(() -> Audit.undecidable(claim, Refusal.MISSING_PART));
  }

  private static Recomputation share(Quantity count, Quantity total, Quantity share) {
    Rational percent = count.exact().times(Rational.HUNDRED).dividedBy(total.exact());
    Interval interval = Interval.exactly(percent);
    Recomputed.Figure result =
        new Recomputed.Figure(percent.rounded(share.value().scale()), interval);
    return new Recomputation(
        Basis.PRINTED,
        List.of(new Step.Share(count, total, percent), new Step.Rounded(result.rounded())),
        result,
        Verdicts.of(share, percent, interval));
  }
}
