package kurabe.core.audit;

import static kurabe.core.evaluation.Subject.OfIndicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Attainment;
import kurabe.core.evaluation.Attainment.Attained;
import kurabe.core.evaluation.Attainment.NotAttainable;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Step;
import kurabe.core.evaluation.Subject;
import kurabe.core.evaluation.Subject.OfItem;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.time.Period;

/// Recomputes the rates of indicators and the indices of items under a capped attainment mean.
final class RateAudit {

  private final CappedAttainmentMean scheme;
  private final EditionIndex index;

  RateAudit(CappedAttainmentMean scheme, EditionIndex index) {
    this.scheme = scheme;
    this.index = index;
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
    return switch (attainment(index.findIndicator(key).orElseThrow(), period)) {
      case Attained attained -> Audit.of(claim, List.of(recompute(attained, published)));
      case NotAttainable(Refusal reason) -> Audit.undecidable(claim, reason);
    };
  }

  private Attainment attainment(Indicator indicator, Period period) {
    return index
        .findObservation(indicator.key(), period)
        .map(Observation::value)
        .map(value -> Attainment.of(indicator, value))
        .orElseGet(() -> new NotAttainable(Refusal.NO_VALUE));
  }

  private Recomputation recompute(Attained attained, Quantity published) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Quotient(attained.value(), attained.target(), attained.rate()));
    if (attained.rate().compareTo(scheme.floor()) < 0) {
      steps.add(new Step.Floored(scheme.floor()));
    }
    if (attained.rate().compareTo(scheme.cap()) > 0) {
      steps.add(new Step.Capped(scheme.cap()));
    }
    return figure(Basis.PRINTED, steps, published, clamped(attained.rate()), clamped(attained));
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

  private Optional<List<Attained>> unrounded(List<Indicator> parts, Period period) {
    List<Attained> attained =
        parts.stream()
            .map(part -> attainment(part, period))
            .filter(Attained.class::isInstance)
            .map(Attained.class::cast)
            .toList();
    return attained.size() == parts.size() ? Optional.of(attained) : Optional.empty();
  }

  private Recomputation meanOf(List<Attained> all, Quantity published) {
    List<Rational> parts = all.stream().map(attained -> clamped(attained.rate())).toList();
    return mean(Basis.UNROUNDED, parts, all.stream().map(this::roundedAway).toList(), published);
  }

  /// All that the printed rate may be: the report rounds rates before it takes their mean.
  private Interval roundedAway(Attained attained) {
    Rational half = Rational.of(BigDecimal.valueOf(5, scheme.decimals() + 1));
    return attained
        .interval()
        .plus(new Interval(half.negate(), half))
        .clampedTo(scheme.floor(), scheme.cap());
  }

  private Recomputation mean(
      Basis basis, List<Rational> parts, List<Interval> intervals, Quantity published) {
    Rational mean =
        parts.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(parts.size()));
    List<Step> steps = new ArrayList<>(List.of(new Step.Mean(parts, mean)));
    return figure(basis, steps, published, mean, Interval.mean(intervals));
  }

  private Recomputation figure(
      Basis basis, List<Step> steps, Quantity published, Rational exact, Interval interval) {
    Recomputed.Figure result = new Recomputed.Figure(exact.rounded(scheme.decimals()), interval);
    steps.add(new Step.Rounded(result.rounded()));
    return new Recomputation(basis, steps, result, Verdicts.of(published, exact, interval));
  }

  private Rational clamped(Rational rate) {
    return rate.max(scheme.floor()).min(scheme.cap());
  }

  private Interval clamped(Attained attained) {
    return attained.interval().clampedTo(scheme.floor(), scheme.cap());
  }
}
