package kurabe.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.evaluation.Attainment;
import kurabe.core.evaluation.Attainment.Attained;
import kurabe.core.evaluation.Attainment.NotAttainable;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Step;
import kurabe.core.evaluation.Subject.OfItem;
import kurabe.core.plan.Indicator;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.time.Period;

/// Recomputes the grades of items under bands of attainment, from the item's own indicators.
final class GradeAudit {

  private final AttainmentBands scheme;
  private final EditionIndex index;

  GradeAudit(AttainmentBands scheme, EditionIndex index) {
    this.scheme = scheme;
    this.index = index;
  }

  Optional<Audit> audit(PublishedEvaluation evaluation) {
    return evaluation.outcome() instanceof Outcome.Grade(String published)
            && evaluation.subject() instanceof OfItem(var key)
        ? Optional.of(audit(evaluation, published, index.findItem(key).orElseThrow().indicators()))
        : Optional.empty();
  }

  private Audit audit(
      PublishedEvaluation evaluation, String published, List<Indicator> indicators) {
    Claim claim = new Claim.OutcomeClaim(evaluation);
    List<Attainment> all =
        indicators.stream()
            .filter(indicator -> indicator.target().isPresent())
            .flatMap(indicator -> attainment(indicator, evaluation.period()).stream())
            .toList();
    for (Attainment one : all) {
      if (one instanceof NotAttainable(Refusal reason)) {
        return Audit.undecidable(claim, reason);
      }
    }
    return all.isEmpty()
        ? Audit.undecidable(claim, Refusal.NO_FIGURES)
        : combine(claim, published, all.stream().map(Attained.class::cast).toList());
  }

  /// Empty where the target is due at another time than the grade speaks of.
  private Optional<Attainment> attainment(Indicator indicator, Period period) {
    boolean due =
        indicator.target().flatMap(target -> target.due()).map(period::equals).orElse(true);
    return due
        ? Optional.of(
            index
                .findObservation(indicator.key(), period)
                .map(Observation::value)
                .map(value -> Attainment.of(indicator, value))
                .orElseGet(() -> new NotAttainable(Refusal.NO_VALUE)))
        : Optional.empty();
  }

  private Audit combine(Claim claim, String published, List<Attained> all) {
    List<Band> bands = all.stream().map(attained -> band(attained)).toList();
    return combined(bands)
        .map(band -> Audit.of(claim, List.of(recompute(published, band, bands, all))))
        .orElseGet(() -> Audit.undecidable(claim, Refusal.COMBINATION_NOT_PRINTED));
  }

  private Optional<Band> combined(List<Band> bands) {
    Set<Band> different = new LinkedHashSet<>(bands);
    if (different.size() == 1) {
      return Optional.of(bands.getFirst());
    }
    return switch (scheme.combination()) {
      case UNSTATED, MEAN -> Optional.empty();
      case WORST -> scheme.bands().stream().filter(different::contains).findFirst();
      case BEST -> scheme.bands().reversed().stream().filter(different::contains).findFirst();
    };
  }

  private Recomputation recompute(
      String published, Band combined, List<Band> bands, List<Attained> all) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Attained attained = all.get(i);
      steps.add(new Step.Quotient(attained.value(), attained.target(), attained.rate()));
      steps.add(new Step.Banded(attained.rate(), bands.get(i).labels().getFirst()));
    }
    String label = combined.labels().getFirst().text();
    List<String> possible =
        scheme.bands().stream()
            .filter(band -> all.stream().anyMatch(one -> band.range().meets(one.interval())))
            .map(band -> band.labels().getFirst().text())
            .toList();
    return new Recomputation(
        Basis.PRINTED,
        steps,
        new Recomputed.Grade(label, possible),
        Verdicts.of(published, label, possible));
  }

  private Band band(Attained attained) {
    return scheme.bands().stream()
        .filter(band -> band.range().contains(attained.rate()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("bands have a gap at " + attained.rate()));
  }
}
