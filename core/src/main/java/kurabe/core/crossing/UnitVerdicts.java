package kurabe.core.crossing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Evaluator;
import kurabe.core.evaluation.Evidence;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Statement;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Need;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;
import kurabe.core.time.Period;

/// What a scheme says of one item or indicator of an edition: the plan's own verdict under its own
/// scheme; else what the figures give; else what the plan's own verdict stands for.
final class UnitVerdicts {

  private final EditionIndex index;
  private final EvaluationScheme own;
  private final EvaluationScheme under;
  private final Period period;
  private final Optional<PlanSpan> span;

  UnitVerdicts(
      EditionIndex index,
      EvaluationScheme own,
      EvaluationScheme under,
      Period period,
      Optional<PlanSpan> span) {
    this.index = index;
    this.own = own;
    this.under = under;
    this.period = period;
    this.span = span;
  }

  Evaluation ofItem(PlanItem item) {
    Optional<Outcome> published = published(new Subject.OfItem(item.key()));
    return published
        .flatMap(this::standing)
        .or(this::uncomputed)
        .or(() -> ofFigures(item))
        .orElseGet(() -> withoutFigures(item, published));
  }

  Evaluation ofIndicator(Indicator indicator) {
    Optional<Outcome> published = published(new Subject.OfIndicator(indicator.key()));
    return published.flatMap(this::standing).orElseGet(() -> ofFigure(indicator, published));
  }

  /// Under its own scheme, what the plan prints stands.
  private Optional<Evaluation> standing(Outcome published) {
    return own.code().equals(under.code()) ? PublishedVerdict.of(own, published) : Optional.empty();
  }

  /// Nothing that is printed makes a verdict under a scheme without arithmetic.
  private Optional<Evaluation> uncomputed() {
    return Set.of(Need.JUDGEMENT).containsAll(under.needs())
        ? Optional.of(Evaluator.evaluate(under, List.of()))
        : Optional.empty();
  }

  private Evaluation ofFigure(Indicator indicator, Optional<Outcome> published) {
    Evidence evidence = index.evidence(indicator, period, span);
    boolean measured = evidence.value().findQuantity().isPresent();
    return published
        .filter(outcome -> !measured && outcome instanceof Outcome.Rate)
        .map(outcome -> Evaluator.evaluate(under, own, outcome))
        .orElseGet(() -> Evaluator.evaluate(under, evidence));
  }

  /// Empty where the edition has no figure in this period that the scheme could use.
  private Optional<Evaluation> ofFigures(PlanItem item) {
    List<Evidence> usable =
        item.indicators().stream()
            .map(indicator -> index.evidence(indicator, period, span))
            .filter(evidence -> evidence.isTargeted() || !needsTargets())
            .toList();
    boolean printed =
        usable.stream()
            .anyMatch(one -> index.findObservation(one.indicator().key(), period).isPresent());
    return printed ? Optional.of(Evaluator.evaluate(under, usable)) : Optional.empty();
  }

  /// Whether nothing but a target gives the scheme anything to say.
  private boolean needsTargets() {
    Set<Need> needs = under.needs();
    return !needs.contains(Need.BASELINE)
        && (needs.contains(Need.TARGET) || needs.contains(Need.YEARLY_TARGET));
  }

  private Evaluation withoutFigures(PlanItem item, Optional<Outcome> published) {
    if (published.isEmpty()) {
      boolean words = !index.listStatements(item.key()).isEmpty();
      return new Refused(words ? Refusal.WORDS_ONLY : Refusal.NO_FIGURES);
    }
    Outcome outcome = published.get();
    return outcome instanceof Outcome.Grade && isRoadmap(item)
        ? new Refused(Refusal.ROADMAP_JUDGED)
        : Evaluator.evaluate(under, own, outcome);
  }

  /// The scheme grades by a roadmap where there is no figure, and the report prints the roadmap.
  private boolean isRoadmap(PlanItem item) {
    return isJudged()
        && index.listStatements(item.key()).stream()
            .anyMatch(one -> one.kind() == Statement.Kind.PLAN && one.period().equals(period));
  }

  private boolean isJudged() {
    return switch (own) {
      case AttainmentBands bands -> bands.judged();
      case BaselineDirection direction -> direction.judged();
      case CappedAttainmentMean _, JudgedLabels _, Points _, TwoAxes _, Unrated _ -> false;
    };
  }

  private Optional<Outcome> published(Subject subject) {
    return index.findEvaluation(subject, period).map(PublishedEvaluation::outcome);
  }
}
