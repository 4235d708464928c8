package kurabe.web.words;

<<<<<<< HEAD
import kurabe.core.audit.Recomputed;

/// What a recomputation gives, and what else it leaves possible.
=======
import java.math.BigDecimal;
import java.util.List;
import kurabe.core.audit.Recomputed;
import kurabe.core.quantity.Interval;

/// What a recomputation gives, and what else it might have given.
>>>>>>> uiplan
public final class RecomputedWords {

  private RecomputedWords() {}

<<<<<<< HEAD
  public static String of(Recomputed result) {
    return switch (result) {
      case Recomputed.Figure figure -> Digits.of(figure.rounded());
      case Recomputed.Grade grade -> grade.label();
    };
  }

  /// All results that the rounding of the inputs leaves open: `60.45～60.71`, `B・C`.
  public static String possible(Recomputed result) {
    return switch (result) {
      case Recomputed.Figure figure -> IntervalWords.of(figure.interval());
      case Recomputed.Grade grade -> String.join("・", grade.possible());
=======
  /// `60.6 = 60.45～60.72`, or the grades that the rounding of the figures leaves open.
  public static String range(Recomputed result) {
    return switch (result) {
      case Recomputed.Figure(BigDecimal rounded, Interval interval) ->
          Digits.of(rounded) + " = " + IntervalWords.of(interval);
      case Recomputed.Grade(String label, List<String> possible) ->
          possible.size() > 1 ? label + "（四捨五入によっては" + String.join("・", possible) + "）" : label;
>>>>>>> uiplan
    };
  }
}
