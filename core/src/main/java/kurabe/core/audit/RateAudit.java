package kurabe.core.audit;

import static kurabe.core.evaluation.Subject.OfIndicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Evaluator;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Result;
import kurabe.core.evaluation.Step;
import kurabe.core.evaluation.Subject;
import kurabe.core.evaluation.Subject.OfItem;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.time.Period;

/// Recomputes the rates of indicators and the indices of items under a capped attainment mean.
final class RateAudit {

  private final CappedAttainmentMean scheme;
  private final EditionIndex index;
  private final Optional<PlanSpan> span;

  RateAudit(CappedAttainmentMean scheme, EditionIndex index, Optional<PlanSpan> span) {
    this.scheme = scheme;
    this.index = index;
    this.span = span;
  }

  Optional<Audit> audit(PublishedEvaluation evaluation) {
    return evaluation.outcome() instanceof Outcome.Rate(Quantity published)
        ? Optional.of(audit(evaluation, published))
        : Optional.empty();
  }

  private Audit audit(PublishedEvaluation evaluation, Quantity published) {
    Claim claim = new Claim.OutcomeClaim(evaluation);
    return switch (evaluation.subject()) {
      case OfIndicator(IndicatorKey key) -> rate(claim, key, evaluation.period(), published);
      case OfItem(var key) ->
          index(claim, index.findItem(key).orElseThrow(), evaluation.period(), published);
    };
  }

  private Audit rate(Claim claim, IndicatorKey key, Period period, Quantity published) {
    return switch (evaluate(index.findIndicator(key).orElseThrow(), period)) {
      case Evaluated(Result.Rate(Rational exact, Interval interval), List<Step> steps) ->
          Audit.of(claim, List.of(figure(Basis.PRINTED, steps, published, exact, interval)));
      case Refused(Refusal reason) -> Audit.undecidable(claim, reason);
      case Evaluated _, Bounded _ -> throw new IllegalStateException("a mean gives a rate or none");
    };
  }

  private Evaluation evaluate(Indicator indicator, Period period) {
    return Evaluator.evaluate(scheme, index.evidence(indicator, period, span));
  }

  private Audit index(Claim claim, PlanItem item, Period period, Quantity published) {
    List<Indicator> parts =
        item.indicators().stream().filter(indicator -> indicator.target().isPresent()).toList();
    List<Quantity> printed =
        parts.stream().flatMap(part -> printedRate(part, period).stream()).toList();
    if (parts.isEmpty() || printed.size() < parts.size()) {
      return Audit.undecidable(claim, Refusal.MISSING_PART);
    }
    List<Recomputation> recomputations = new ArrayList<>();
    recomputations.add(meanOfPrinted(printed, published));
    unrounded(parts, period).ifPresent(all -> recomputations.add(meanOf(all, published)));
    return Audit.of(claim, recomputations);
  }

  private Optional<Quantity> printedRate(Indicator indicator, Period period) {
    Subject subject = new OfIndicator(indicator.key());
    return index
        .findEvaluation(subject, period)
        .flatMap(
            evaluation ->
                evaluation.outcome() instanceof Outcome.Rate(Quantity percent)
                    ? Optional.of(percent)
                    : Optional.empty());
  }

  private Recomputation meanOfPrinted(List<Quantity> rates, Quantity published) {
    List<Rational> parts = rates.stream().map(Quantity::exact).toList();
    List<Interval> intervals =
        rates.stream()
            .map(rate -> rate.interval().clampedTo(scheme.floor(), scheme.cap()))
            .toList();
    return mean(Basis.PRINTED, parts, intervals, published);
  }

  private Optional<List<Result.Rate>> unrounded(List<Indicator> parts, Period period) {
    List<Result.Rate> rates =
        parts.stream().flatMap(part -> rate(evaluate(part, period)).stream()).toList();
    return rates.size() == parts.size() ? Optional.of(rates) : Optional.empty();
  }

  private static Optional<Result.Rate> rate(Evaluation evaluation) {
    return evaluation instanceof Evaluated(Result.Rate rate, List<Step> _)
        ? Optional.of(rate)
        : Optional.empty();
  }

  private Recomputation meanOf(List<Result.Rate> all, Quantity published) {
    List<Rational> parts = all.stream().map(Result.Rate::percent).toList();
    return mean(Basis.UNROUNDED, parts, all.stream().map(this::roundedAway).toList(), published);
  }

  /// All that the printed rate may be: the report rounds rates before it takes their mean.
  private Interval roundedAway(Result.Rate rate) {
    Rational half = Rational.of(BigDecimal.valueOf(5, scheme.decimals() + 1));
    return rate.interval()
        .plus(new Interval(half.negate(), half))
        .clampedTo(scheme.floor(), scheme.cap());
  }

  private Recomputation mean(
      Basis basis, List<Rational> parts, List<Interval> intervals, Quantity published) {
    Rational mean =
        parts.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(parts.size()));
    return figure(
        basis, List.of(new Step.Mean(parts, mean)), published, mean, Interval.mean(intervals));
  }

  private Recomputation figure(
      Basis basis, List<Step> before, Quantity published, Rational exact, Interval interval) {
    List<Step> steps = new ArrayList<>(before);
    Recomputed.Figure result = new Recomputed.Figure(exact.rounded(scheme.decimals()), interval);
    steps.add(new Step.Rounded(result.rounded()));
    return new Recomputation(basis, steps, result, Verdicts.of(published, exact, interval));
  }
}
