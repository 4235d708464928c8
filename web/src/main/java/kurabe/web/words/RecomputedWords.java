package kurabe.web.words;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.audit.Recomputed;
import kurabe.core.quantity.Interval;

/// What a recomputation gives, and what else it might have given.
public final class RecomputedWords {

  private RecomputedWords() {}

  /// `60.6 = 60.45～60.72`, or the grades that the rounding of the figures leaves open.
  public static String range(Recomputed result) {
    return switch (result) {
      case Recomputed.Figure(BigDecimal rounded, Interval interval) ->
          Digits.of(rounded) + " = " + IntervalWords.of(interval);
      case Recomputed.Grade(String label, List<String> possible) ->
          possible.size() > 1 ? label + "（四捨五入によっては" + String.join("・", possible) + "）" : label;
    };
  }
}
