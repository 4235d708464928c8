package kurabe.web.words;

import kurabe.core.draft.Printed;
import kurabe.core.draft.RowRef;
import kurabe.core.jurisdiction.JurisdictionCode;

/// What a row is, and what it says.
public final class RowWords {

  private static final String NATION = "00";

  private RowWords() {}

  /// `2025年12月末の実績値`
  public static String kind(RowRef row) {
    return switch (row) {
      case RowRef.OfItem _ -> "項目";
      case RowRef.OfIndicator _ -> "指標";
      case RowRef.OfTarget _ -> "目標";
      case RowRef.OfValue(var _, var period) -> PeriodWords.of(period) + "の実績値";
      case RowRef.OfOutcome(var _, var period) -> PeriodWords.of(period) + "の評価";
      case RowRef.OfReference(var _, var scope, var asOf) -> reference(scope, asOf);
      case RowRef.OfGoal _ -> "基本目標";
      case RowRef.OfSurveyValue(var _, var _, var asOf) ->
          asOf.isEmpty() ? "統計の値" : "統計の値（" + asOf + "）";
    };
  }

  private static String reference(JurisdictionCode scope, String asOf) {
    String whose = scope.value().equals(NATION) ? "全国値" : "参考値（" + scope.value() + "）";
    return asOf.isEmpty() ? whose : whose + "（" + asOf + "）";
  }

  public static String printed(Printed printed) {
    return switch (printed) {
      case Printed.Label(String text) -> text;
      case Printed.Figure(var value) -> ValueWords.of(value);
      case Printed.Verdict(var outcome) -> OutcomeWords.of(outcome);
    };
  }
}
