package kurabe.core.audit;

import java.util.EnumMap;
import java.util.HashMap;
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
public final class EditionAudit {

  /// What a published figure is found by.
  private record Key(Subject subject, Period period) {}

  private final List<Audit> audits;
  private final Map<Key, Audit> outcomes = new HashMap<>();
  private final Map<Key, Audit> differences = new HashMap<>();

  private EditionAudit(List<Audit> audits) {
    this.audits = List.copyOf(audits);
    this.audits.forEach(this::remember);
  }

  private void remember(Audit audit) {
    switch (audit.claim()) {
      case Claim.OutcomeClaim(var evaluation) -> outcomes.putIfAbsent(key(evaluation), audit);
      case Claim.DifferenceClaim(var evaluation, var _) ->
          differences.putIfAbsent(key(evaluation), audit);
      case Claim.CountClaim _, Claim.ShareClaim _ -> {}
    }
  }

  private static Key key(PublishedEvaluation evaluation) {
    return new Key(evaluation.subject(), evaluation.period());
  }

  public List<Audit> audits() {
    return audits;
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
    return Optional.ofNullable(outcomes.get(new Key(subject, period)));
  }

  /// The audit of a printed difference.
  public Optional<Audit> findDifference(Subject subject, Period period) {
    return Optional.ofNullable(differences.get(new Key(subject, period)));
  }

  /// How many audits end in each verdict; verdicts that never occur are counted 0.
  public Map<Verdict, Long> countByVerdict() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    Stream.of(Verdict.values()).forEach(verdict -> counts.put(verdict, 0L));
    audits.forEach(audit -> counts.merge(audit.verdict(), 1L, Long::sum));
    return counts;
  }
}
