package kurabe.web.words;

import kurabe.core.audit.Recomputed;

/// What a recomputation gives, and what else it leaves possible.
public final class RecomputedWords {

  private RecomputedWords() {}

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
    };
  }

  /// Both: `60.6 = 60.45～60.72`; of a grade only what is open.
  public static String range(Recomputed result) {
    return switch (result) {
      case Recomputed.Figure _ -> of(result) + " = " + possible(result);
      case Recomputed.Grade grade ->
          grade.possible().size() > 1
              ? of(result) + "（四捨五入によっては" + possible(result) + "）"
              : of(result);
    };
  }
}
