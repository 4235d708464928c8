package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Claim;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Refusal;
import kurabe.web.words.RefusalWords;
import org.jspecify.annotations.Nullable;

/// A published figure and its recomputations. The first gives the verdict.
///
/// @param kind `outcome`, `difference`, `count` or `share`
/// @param path from the root of the plan's tree; the grade alone for counts and shares
/// @param reason why it is undecidable: a code, and a sentence in `explanation`
@Serdeable
public record ClaimJson(
    String kind,
    List<String> path,
    String period,
    @Nullable String published,
    String verdict,
    @Nullable String reason,
    @Nullable String explanation,
    List<RecomputationJson> recomputations,
    CitationJson citation,
    List<DisputeJson> disputes) {

  static ClaimJson of(Audit audit, Audited audited) {
    Claim claim = audit.claim();
    return new ClaimJson(
        kind(claim),
        path(claim, audited),
        claim.period().code(),
        published(claim),
        audit.verdict().code(),
        audit.refusal().map(Refusal::code).orElse(null),
        audit.refusal().map(RefusalWords::of).orElse(null),
        audit.recomputations().stream().map(RecomputationJson::of).toList(),
        CitationJson.of(claim.citation()),
        disputes(claim, audited));
  }

  private static List<DisputeJson> disputes(Claim claim, Audited audited) {
    return switch (claim) {
      case Claim.OutcomeClaim(var it) ->
          audited.disputes(new Contested.OfOutcome(it.subject()), it.period());
      case Claim.DifferenceClaim(var it, var _) ->
          audited.disputes(new Contested.OfDifference(it.subject()), it.period());
      case Claim.CountClaim _, Claim.ShareClaim _ -> List.of();
    };
  }

  private static String kind(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim _ -> "outcome";
      case Claim.DifferenceClaim _ -> "difference";
      case Claim.CountClaim _ -> "count";
      case Claim.ShareClaim _ -> "share";
    };
  }

  private static List<String> path(Claim claim, Audited audited) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> audited.path(evaluation.subject());
      case Claim.DifferenceClaim(var evaluation, var _) -> audited.path(evaluation.subject());
      case Claim.CountClaim(var _, var count) -> List.of(count.label());
      case Claim.ShareClaim(var _, var count, var _) -> List.of(count.label());
    };
  }

  private static @Nullable String published(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> Figures.published(evaluation.outcome());
      case Claim.DifferenceClaim(var _, var difference) -> difference.plain();
      case Claim.CountClaim(var _, var count) -> count.count().plain();
      case Claim.ShareClaim(var _, var _, var share) -> share.plain();
    };
  }
}
