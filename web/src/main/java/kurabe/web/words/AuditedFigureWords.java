package kurabe.web.words;

import kurabe.core.evaluation.Subject;
import kurabe.core.revision.AuditedFigure;

/// What an audit holds against its parts.
public final class AuditedFigureWords {

  private AuditedFigureWords() {}

  /// @param graded whether items get grades; else they get an index
  public static String of(AuditedFigure figure, boolean graded) {
    return switch (figure) {
      case AuditedFigure.OfOutcome(Subject subject) -> outcome(subject, graded);
      case AuditedFigure.OfDifference _ -> "前期差";
      case AuditedFigure.OfCount(String label) -> "「" + label + "」の件数";
      case AuditedFigure.OfShare(String label) -> "「" + label + "」の割合";
    };
  }

  static String outcome(Subject subject, boolean graded) {
    return switch (subject) {
      case Subject.OfItem _ -> graded ? "評価" : "指数";
      case Subject.OfIndicator _ -> "達成率";
    };
  }

  /// What its recomputed figure is given in.
  static String unit(AuditedFigure figure) {
    return switch (figure) {
      case AuditedFigure.OfOutcome _, AuditedFigure.OfShare _ -> "%";
      case AuditedFigure.OfDifference _ -> "ポイント";
      case AuditedFigure.OfCount _ -> "件";
    };
  }
}
