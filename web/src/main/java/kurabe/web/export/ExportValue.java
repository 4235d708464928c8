package kurabe.web.export;

import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.web.words.AbsenceWords;

/// A figure in the cells that it takes in a table.
///
/// @param digits of a number, or the words or label in its place; empty where there is none
/// @param printed as it stands in the document
/// @param absence why there is none
record ExportValue(String digits, String unit, String printed, String absence) {

  static ExportValue of(Quantity quantity) {
    return new ExportValue(quantity.plain(), quantity.unit().symbol(), quantity.text(), "");
  }

  static ExportValue of(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> of(quantity);
      case Value.Words(String text) -> new ExportValue(text, "", text, "");
      case Value.ChangeOnly(Quantity change, String against) ->
          new ExportValue("", "", change.text(), "報告書は" + against + "の増減だけを示している");
      case Value.Absent(var reason, String text) ->
          new ExportValue("", "", text, AbsenceWords.of(reason));
    };
  }

  static ExportValue of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) -> of(percent);
      case Outcome.Grade(String label) -> new ExportValue(label, "", label, "");
      case Outcome.NotRated(String mark) -> new ExportValue("", "", mark, "評価の対象外");
      case Outcome.Missing(var reason) -> new ExportValue("", "", "", AbsenceWords.of(reason));
    };
  }

  /// What a verdict is called: a rate of an indicator, an index of an item, or a grade.
  static String kind(Subject subject, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate _ ->
          switch (subject) {
            case Subject.OfIndicator _ -> "達成率";
            case Subject.OfItem _ -> "指数";
          };
      case Outcome.Grade _, Outcome.NotRated _, Outcome.Missing _ -> "評価";
    };
  }
}
