package kurabe.web.words;

import kurabe.core.audit.Claim;
import kurabe.core.quantity.Quantity;

/// What a report claims, and what kind of claim it is.
public final class ClaimWords {

  private ClaimWords() {}

  public static String kind(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim _ -> "評価";
      case Claim.DifferenceClaim _ -> "前回との差";
      case Claim.CountClaim _ -> "件数";
      case Claim.ShareClaim _ -> "割合";
    };
  }

  public static String published(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> OutcomeWords.of(evaluation.outcome());
      case Claim.DifferenceClaim(var _, Quantity difference) -> QuantityWords.signed(difference);
      case Claim.CountClaim(var _, var count) -> QuantityWords.of(count.count());
      case Claim.ShareClaim(var _, var _, Quantity share) -> QuantityWords.of(share);
    };
  }
}
