package kurabe.web.words;

import kurabe.core.audit.Claim;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.quantity.Quantity;

/// What a report publishes and an audit checks.
public final class ClaimWords {

  private ClaimWords() {}

  public static String kind(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> kind(evaluation);
      case Claim.DifferenceClaim _ -> "前期差";
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

  /// With its period: `2025年12月末の達成率 87.3%`.
  public static String of(Claim claim) {
    return PeriodWords.of(claim.period())
        + "の"
        + switch (claim) {
          case Claim.OutcomeClaim(var it) -> kind(it) + " " + OutcomeWords.of(it.outcome());
          case Claim.DifferenceClaim(var it, var difference) ->
              kind(it) + "の前期差 " + QuantityWords.signed(difference);
          case Claim.CountClaim(var _, var count) ->
              "「" + count.label() + "」の数 " + QuantityWords.of(count.count());
          case Claim.ShareClaim(var _, var count, var share) ->
              "「" + count.label() + "」の割合 " + QuantityWords.of(share);
        };
  }

  /// What the printed figure may stand for: `87.3% = 87.25～87.35`. A grade stands for itself.
  public static String range(Claim claim) {
    return switch (claim) {
      case Claim.OutcomeClaim(var it) -> range(it.outcome());
      case Claim.DifferenceClaim(var _, var difference) -> range(difference);
      case Claim.CountClaim(var _, var count) -> range(count.count());
      case Claim.ShareClaim(var _, var _, var share) -> range(share);
    };
  }

  private static String kind(PublishedEvaluation evaluation) {
    boolean rate = evaluation.outcome() instanceof Outcome.Rate;
    return switch (evaluation.subject()) {
      case Subject.OfIndicator _ -> rate ? "達成率" : "評価";
      case Subject.OfItem _ -> rate ? "指数" : "評価";
    };
  }

  private static String range(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) -> range(percent);
      case Outcome.Grade _, Outcome.NotRated _, Outcome.Missing _ -> OutcomeWords.of(outcome);
    };
  }

  private static String range(Quantity printed) {
    return QuantityWords.of(printed) + " = " + IntervalWords.of(printed.interval());
  }
}
