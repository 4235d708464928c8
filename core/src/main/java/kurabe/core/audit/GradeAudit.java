package kurabe.core.audit;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Evaluation.Refused;
import kurabe.core.evaluation.Evaluator;
import kurabe.core.evaluation.Evidence;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Result;
import kurabe.core.evaluation.Step;
import kurabe.core.evaluation.Subject.OfIndicator;
import kurabe.core.evaluation.Subject.OfItem;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.plan.Target;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Measure;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.PrintedGrade;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.time.Period;

/// Recomputes grades from the figures of what they speak of: an item's own indicators, or one.
final class GradeAudit {

  private final Graded scheme;
  private final EditionIndex index;
  private final Optional<PlanSpan> span;

  GradeAudit(Graded scheme, EditionIndex index, Optional<PlanSpan> span) {
    this.scheme = scheme;
    this.index = index;
    this.span = span;
  }

  Optional<Audit> audit(PublishedEvaluation evaluation) {
    return evaluation.outcome() instanceof Outcome.Grade(String published)
        ? Optional.of(audit(evaluation, PrintedGrade.parse(published).label()))
        : Optional.empty();
  }

  private Audit audit(PublishedEvaluation evaluation, String published) {
    Claim claim = new Claim.OutcomeClaim(evaluation);
    return switch (Evaluator.evaluate(scheme, evidence(evaluation))) {
      case Evaluated(Result.Grade(String label, List<String> possible), List<Step> steps) ->
          recomputed(claim, published, new Recomputed.Grade(label, possible), steps);
      case Evaluated _ -> Audit.undecidable(claim, Refusal.LIMIT_NOT_PRINTED);
      case Bounded(Bounds _, BoundReason reason, List<Step> _) ->
          Audit.undecidable(claim, refusal(reason));
      case Refused(Refusal reason) -> Audit.undecidable(claim, reason);
    };
  }

  private static Audit recomputed(
      Claim claim, String published, Recomputed.Grade result, List<Step> steps) {
    Verdict verdict = Verdicts.of(published, result.label(), result.possible());
    return Audit.of(claim, List.of(new Recomputation(Basis.PRINTED, steps, result, verdict)));
  }

  private static Refusal refusal(BoundReason reason) {
    return switch (reason) {
      case COMBINATION_UNSTATED, PARTS_BOUNDED -> Refusal.COMBINATION_NOT_PRINTED;
      case LIMIT_UNSTATED -> Refusal.LIMIT_NOT_PRINTED;
      case PART_JUDGED, GRADE_ONLY, RATE_ONLY -> Refusal.JUDGED;
    };
  }

  private List<Evidence> evidence(PublishedEvaluation evaluation) {
    return indicators(evaluation).stream()
        .filter(indicator -> isInQuestion(indicator, evaluation.period()))
        .map(indicator -> index.evidence(indicator, evaluation.period(), span))
        .toList();
  }

  /// Where a rate is taken, only indicators with something to reach count; where it is taken of the
  /// target itself, only those whose target is not due at another time than the grade speaks of.
  private boolean isInQuestion(Indicator indicator, Period period) {
    return switch (scheme) {
      case AttainmentBands bands -> isTargeted(indicator) && isDue(bands, indicator, period);
      case Points _ -> isTargeted(indicator);
      case BaselineDirection _, JudgedLabels _, TwoAxes _ -> true;
    };
  }

  private static boolean isTargeted(Indicator indicator) {
    return indicator.target().isPresent() || !indicator.milestones().isEmpty();
  }

  private static boolean isDue(AttainmentBands bands, Indicator indicator, Period period) {
    Optional<Period> due = indicator.target().flatMap(Target::due);
    return bands.measure() != Measure.TARGET || due.map(period::equals).orElse(true);
  }

  private List<Indicator> indicators(PublishedEvaluation evaluation) {
    return switch (evaluation.subject()) {
      case OfItem(var key) -> index.findItem(key).map(PlanItem::indicators).orElseThrow();
      case OfIndicator(var key) -> List.of(index.findIndicator(key).orElseThrow());
    };
  }
}
