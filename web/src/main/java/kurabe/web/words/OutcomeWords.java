package kurabe.web.words;

import kurabe.core.evaluation.Outcome;
import kurabe.core.quantity.Quantity;

/// What a verdict says.
public final class OutcomeWords {

  private OutcomeWords() {}

  public static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) -> QuantityWords.of(percent);
      case Outcome.Grade(String label) -> label;
      case Outcome.NotRated(String mark) -> "評価なし（" + mark + "）";
      case Outcome.Missing(var reason) -> "評価の記載なし（" + AbsenceWords.of(reason) + "）";
    };
  }
}
