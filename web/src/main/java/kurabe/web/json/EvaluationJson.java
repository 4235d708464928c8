package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Basis;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.scheme.Graded;
import org.jspecify.annotations.Nullable;

/// A verdict as printed, and as recomputed. Rates of single indicators are with their observations.
///
/// @param key of the item
/// @param kind `rate` or `grade`
/// @param published digits, a label, or the mark for "not rated"; null where it is missing
/// @param computed from the printed figures
/// @param computedUnrounded from the rates before they were rounded, for an index
/// @param difference to the previous period as printed
/// @param reason why nothing is published, or why the verdict is `undecidable`
/// @param disputes open ones, of the verdict or of its difference
@Serdeable
public record EvaluationJson(
    String key,
    List<String> path,
    String period,
    String kind,
    @Nullable String published,
    @Nullable String computed,
    @Nullable String computedUnrounded,
    @Nullable String difference,
    @Nullable String verdict,
    @Nullable String verdictUnrounded,
    @Nullable String verdictDifference,
    @Nullable String reason,
    CitationJson citation,
    List<DisputeJson> disputes) {

  static EvaluationJson of(PublishedEvaluation one, Audited audited) {
    Optional<Audit> audit = audited.audit().findOutcome(one.subject(), one.period());
    Optional<Audit> difference = audited.audit().findDifference(one.subject(), one.period());
    return new EvaluationJson(
        key(one.subject()),
        audited.path(one.subject()),
        one.period().code(),
        kind(one.outcome(), audited),
        Figures.published(one.outcome()),
        Figures.computed(audit, Basis.PRINTED),
        Figures.computed(audit, Basis.UNROUNDED),
        Figures.plain(one.difference()),
        Figures.verdict(audit),
        Figures.verdict(audit, Basis.UNROUNDED),
        Figures.verdict(difference),
        one.outcome() instanceof Outcome.Missing(var absence)
            ? absence.code()
            : Figures.refusal(audit),
        CitationJson.of(one.citation()),
        audited.disputes(one.subject(), one.period()));
  }

  private static String key(Subject subject) {
    return switch (subject) {
      case Subject.OfItem(var key) -> key.value();
      case Subject.OfIndicator(var key) -> key.value();
    };
  }

  private static String kind(Outcome outcome, Audited audited) {
    return switch (outcome) {
      case Outcome.Rate _ -> "rate";
      case Outcome.Grade _ -> "grade";
      case Outcome.NotRated _, Outcome.Missing _ ->
          audited.scheme() instanceof Graded ? "grade" : "rate";
    };
  }
}
