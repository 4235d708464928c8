package kurabe.core.revision;

import java.util.stream.Stream;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Basis;
import kurabe.core.audit.Claim;
import kurabe.core.audit.Recomputed;
import kurabe.core.time.Period;

/// What the audit of a revision ends in.
final class AuditTraces {

  record OfClaim(AuditedFigure figure, Period period) {}

  record Computed(AuditedFigure figure, Period period, Basis basis) {}

  private AuditTraces() {}

  static Stream<Trace<OfClaim, Finding>> verdicts(Revision revision) {
    return revision.audit().audits().stream()
        .map(it -> Trace.of(key(it.claim()), Finding.of(it), it.claim().citation()));
  }

  /// The recomputed differences are told among the computed ones, printed or not.
  static Stream<Trace<Computed, Recomputed>> recomputed(Revision revision) {
    return revision.audit().audits().stream()
        .filter(it -> !(it.claim() instanceof Claim.DifferenceClaim))
        .flatMap(AuditTraces::results);
  }

  private static Stream<Trace<Computed, Recomputed>> results(Audit audit) {
    OfClaim key = key(audit.claim());
    return audit.recomputations().stream()
        .map(
            it ->
                Trace.of(
                    new Computed(key.figure(), key.period(), it.basis()),
                    it.result(),
                    audit.claim().citation()));
  }

  private static OfClaim key(Claim claim) {
    return new OfClaim(AuditedFigure.of(claim), claim.period());
  }
}
