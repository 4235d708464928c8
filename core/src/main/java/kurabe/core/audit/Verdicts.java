package kurabe.core.audit;

import java.util.List;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;

/// The comparison that every audit ends in.
final class Verdicts {

  private Verdicts() {}

  /// @param exact the result from the printed digits
  /// @param interval all results that the rounding of the printed digits leaves open
  static Verdict of(Quantity published, Rational exact, Interval interval) {
    if (exact.rounded(published.value().scale()).compareTo(published.value()) == 0) {
      return Verdict.EXACT;
    }
    return interval.meets(published.interval()) ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT;
  }

  static Verdict of(String published, String label, List<String> possible) {
    if (label.equals(published)) {
      return Verdict.EXACT;
    }
    return possible.contains(published) ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT;
  }
}
