package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Basis;
import kurabe.core.audit.Claim;
import kurabe.core.report.Tally;
import org.jspecify.annotations.Nullable;

/// How many items got each grade, as printed and as counted again.
@Serdeable
public record TallyJson(
    String period, @Nullable String total, List<Count> counts, CitationJson citation) {

  /// @param share in per cent of the total
  @Serdeable
  public record Count(
      String label,
      String count,
      @Nullable String computedCount,
      @Nullable String verdict,
      @Nullable String share,
      @Nullable String computedShare,
      @Nullable String verdictShare) {}

  static TallyJson of(Tally tally, Audited audited) {
    return new TallyJson(
        tally.period().code(),
        Figures.plain(tally.total()),
        tally.counts().stream().map(count -> count(tally, count, audited)).toList(),
        CitationJson.of(tally.citation()));
  }

  private static Count count(Tally tally, Tally.Count one, Audited audited) {
    Optional<Audit> count = find(new Claim.CountClaim(tally, one), audited);
    Optional<Audit> share =
        one.share().flatMap(printed -> find(new Claim.ShareClaim(tally, one, printed), audited));
    return new Count(
        one.label(),
        one.count().plain(),
        Figures.computed(count, Basis.PRINTED),
        Figures.verdict(count),
        Figures.plain(one.share()),
        Figures.computed(share, Basis.PRINTED),
        Figures.verdict(share));
  }

  private static Optional<Audit> find(Claim claim, Audited audited) {
    return audited.audit().audits().stream().filter(one -> one.claim().equals(claim)).findFirst();
  }
}
