package kurabe.core.revision;

import java.util.Optional;
import kurabe.core.audit.Claim;
import kurabe.core.evaluation.Subject;

/// What a claim is about, whatever it claims: the same in both revisions.
public sealed interface AuditedFigure {

  record OfOutcome(Subject subject) implements AuditedFigure {}

  record OfDifference(Subject subject) implements AuditedFigure {}

  record OfCount(String label) implements AuditedFigure {}

  record OfShare(String label) implements AuditedFigure {}

  static AuditedFigure of(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> new OfOutcome(evaluation.subject());
      case Claim.DifferenceClaim(var evaluation, var _) -> new OfDifference(evaluation.subject());
      case Claim.CountClaim(var _, var count) -> new OfCount(count.label());
      case Claim.ShareClaim(var _, var count, var _) -> new OfShare(count.label());
    };
  }

  /// Empty for counts and shares of grades.
  default Optional<Subject> findSubject() {
    return switch (this) {
      case OfOutcome(var subject) -> Optional.of(subject);
      case OfDifference(var subject) -> Optional.of(subject);
      case OfCount _, OfShare _ -> Optional.empty();
    };
  }
}
