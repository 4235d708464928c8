package kurabe.core.revision;

import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.revision.Movement.BaselineMoved;
import kurabe.core.revision.Movement.DefinitionMoved;
import kurabe.core.revision.Movement.GapMoved;
import kurabe.core.revision.Movement.GoalMoved;
import kurabe.core.revision.Movement.IndicatorMoved;
import kurabe.core.revision.Movement.ItemMoved;
import kurabe.core.revision.Movement.MilestoneMoved;
import kurabe.core.revision.Movement.OutcomeDifferenceMoved;
import kurabe.core.revision.Movement.OutcomeMoved;
import kurabe.core.revision.Movement.PrintedDifferenceMoved;
import kurabe.core.revision.Movement.RecomputedMoved;
import kurabe.core.revision.Movement.ReferenceMoved;
import kurabe.core.revision.Movement.StatementMoved;
import kurabe.core.revision.Movement.SurveyGapMoved;
import kurabe.core.revision.Movement.TallyMoved;
import kurabe.core.revision.Movement.TargetMoved;
import kurabe.core.revision.Movement.ValueDifferenceMoved;
import kurabe.core.revision.Movement.ValueMoved;
import kurabe.core.revision.Movement.VerdictMoved;

/// The headings that movements are told under, in this order.
public enum Group {
  /// Indices of items.
  INDEX("index"),
  /// Rates of single indicators.
  RATE("rate"),
  GRADE("grade"),
  VALUE("value"),
  TARGET("target"),
  TALLY("tally"),
  VERDICT("verdict"),
  RANK("rank"),
  DIFFERENCE("difference"),
  /// Items and indicators that came, went or mean something else.
  DEFINITION("definition"),
  STATEMENT("statement");

  private final String code;

  Group(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Group of(Movement movement) {
    return switch (movement) {
      case OutcomeMoved moved -> ofOutcome(moved);
      case ValueMoved _, GoalMoved _, ReferenceMoved _ -> VALUE;
      case TargetMoved _, MilestoneMoved _, BaselineMoved _ -> TARGET;
      case TallyMoved _ -> TALLY;
      case VerdictMoved _, RecomputedMoved _ -> VERDICT;
      case PrintedDifferenceMoved _, OutcomeDifferenceMoved _, ValueDifferenceMoved _ -> DIFFERENCE;
      case GapMoved _, SurveyGapMoved _ -> DIFFERENCE;
      case ItemMoved _, IndicatorMoved _, DefinitionMoved _ -> DEFINITION;
      case StatementMoved _ -> STATEMENT;
    };
  }

  public static Group of(SurveyMovement movement) {
    return switch (movement) {
      case SurveyMovement.ValueMoved _ -> VALUE;
      case SurveyMovement.RankMoved _ -> RANK;
      case SurveyMovement.GapMoved _ -> DIFFERENCE;
    };
  }

  /// By the later side, where there is one: a verdict that is now missing was a grade or a rate.
  private static Group ofOutcome(OutcomeMoved moved) {
    boolean rate =
        is(moved.change(), Outcome.Rate.class) && !is(moved.change(), Outcome.Grade.class);
    return switch (moved.subject()) {
      case Subject.OfItem _ -> rate ? INDEX : GRADE;
      case Subject.OfIndicator _ -> rate ? RATE : GRADE;
    };
  }

  private static boolean is(Change<Outcome> change, Class<? extends Outcome> kind) {
    return change.findBefore().map(Cited::content).filter(kind::isInstance).isPresent()
        || change.findAfter().map(Cited::content).filter(kind::isInstance).isPresent();
  }
}
