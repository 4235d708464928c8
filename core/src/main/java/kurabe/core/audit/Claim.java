package kurabe.core.audit;

import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Tally;
import kurabe.core.source.Citation;
import kurabe.core.time.Period;

/// Something that a report publishes and that its own figures can confirm or contradict.
public sealed interface Claim {

  /// The rate, index or grade itself.
  record OutcomeClaim(PublishedEvaluation evaluation) implements Claim {}

  /// The printed difference of an index to the previous period.
  record DifferenceClaim(PublishedEvaluation evaluation, Quantity difference) implements Claim {}

  /// How many items got a grade.
  record CountClaim(Tally tally, Tally.Count count) implements Claim {}

  /// What share of all items got a grade.
  record ShareClaim(Tally tally, Tally.Count count, Quantity share) implements Claim {}

  default Citation citation() {
    return switch (this) {
      case OutcomeClaim(var evaluation) -> evaluation.citation();
      case DifferenceClaim(var evaluation, var _) -> evaluation.citation();
      case CountClaim(var tally, var _) -> tally.citation();
      case ShareClaim(var tally, var _, var _) -> tally.citation();
    };
  }

  default Period period() {
    return switch (this) {
      case OutcomeClaim(var evaluation) -> evaluation.period();
      case DifferenceClaim(var evaluation, var _) -> evaluation.period();
      case CountClaim(var tally, var _) -> tally.period();
      case ShareClaim(var tally, var _, var _) -> tally.period();
    };
  }
}
