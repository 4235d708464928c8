package kurabe.web.json;

import kurabe.core.revision.Change;
import kurabe.core.revision.Movement;
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

/// Stable names of the kinds of movements.
final class MovementCodes {

  private MovementCodes() {}

  static String kind(Movement movement) {
    return switch (movement) {
      case OutcomeMoved _ -> "outcome";
      case ValueMoved _ -> "value";
      case TargetMoved _ -> "target";
      case MilestoneMoved _ -> "milestone";
      case BaselineMoved _ -> "baseline";
      case GoalMoved _ -> "goal";
      case ReferenceMoved _ -> "reference";
      case GapMoved _ -> "gap";
      case SurveyGapMoved _ -> "survey-gap";
      case PrintedDifferenceMoved _ -> "printed-difference";
      case OutcomeDifferenceMoved _ -> "outcome-difference";
      case ValueDifferenceMoved _ -> "value-difference";
      case VerdictMoved _ -> "verdict";
      case RecomputedMoved it -> "recomputed-" + it.basis().code();
      case TallyMoved _ -> "tally";
      case ItemMoved _ -> "item";
      case IndicatorMoved _ -> "indicator";
      case DefinitionMoved _ -> "definition";
      case StatementMoved _ -> "statement";
    };
  }

  static String change(Change<?> change) {
    return switch (change) {
      case Change.Altered<?> _ -> "altered";
      case Change.Added<?> _ -> "added";
      case Change.Removed<?> _ -> "removed";
    };
  }
}
