package kurabe.core.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.PlanSpan;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Unrated;
import kurabe.core.time.Period;

/// Every claim of an edition, audited, in the report's order: outcomes, differences, tallies.
public record EditionAudit(List<Audit> audits) {

  public EditionAudit {
    audits = List.copyOf(audits);
  }

  public static EditionAudit of(Edition edition, EvaluationScheme scheme) {
    return of(edition, scheme, Optional.empty());
  }

  /// @param span when the plan began and ends, for schemes that hold values against a pace
  public static EditionAudit of(Edition edition, EvaluationScheme scheme, Optional<PlanSpan> span) {
    EditionIndex index = new EditionIndex(edition);
    DifferenceAudit differences = new DifferenceAudit(index);
    TallyAudit tallies = new TallyAudit(edition);
    return new EditionAudit(
        Stream.of(
                edition.evaluations().stream()
                    .flatMap(one -> outcome(one, scheme, index, span).stream()),
                edition.evaluations().stream().flatMap(one -> differences.audit(one).stream()),
                edition.tallies().stream().flatMap(tallies::audit))
            .flatMap(audits -> audits)
            .toList());
  }

  private static Optional<Audit> outcome(
      PublishedEvaluation one,
      EvaluationScheme scheme,
      EditionIndex index,
      Optional<PlanSpan> span) {
    return switch (scheme) {
      case CappedAttainmentMean mean -> new RateAudit(mean, index, span).audit(one);
      case JudgedLabels _ -> undecidable(one, Refusal.JUDGED);
      case Graded graded -> new GradeAudit(graded, index, span).audit(one);
      case Unrated _ -> undecidable(one, Refusal.UNRATED);
    };
  }

  private static Optional<Audit> undecidable(PublishedEvaluation one, Refusal reason) {
    return switch (one.outcome()) {
      case Outcome.Rate _, Outcome.Grade _ ->
          Optional.of(Audit.undecidable(new Claim.OutcomeClaim(one), reason));
      case Outcome.NotRated _, Outcome.Missing _ -> Optional.empty();
    };
  }

  /// The audit of a rate, index or grade.
  public Optional<Audit> findOutcome(Subject subject, Period period) {
    return audits.stream().filter(audit -> isOutcome(audit, subject, period)).findFirst();
  }

  /// The audit of a printed difference.
  public Optional<Audit> findDifference(Subject subject, Period period) {
    return audits.stream()
        .filter(
            audit ->
                audit.claim() instanceof Claim.DifferenceClaim(var evaluation, var _)
                    && speaksOf(evaluation, subject, period))
        .findFirst();
  }

  /// How many audits end in each verdict; verdicts that never occur are counted 0.
  public Map<Verdict, Long> countByVerdict() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    Stream.of(Verdict.values()).forEach(verdict -> counts.put(verdict, 0L));
    audits.forEach(audit -> counts.merge(audit.verdict(), 1L, Long::sum));
    return counts;
  }

  private static boolean isOutcome(Audit audit, Subject subject, Period period) {
    return audit.claim() instanceof Claim.OutcomeClaim(var evaluation)
        && speaksOf(evaluation, subject, period);
  }

  private static boolean speaksOf(PublishedEvaluation one, Subject subject, Period period) {
    return one.subject().equals(subject) && one.period().equals(period);
  }
}
