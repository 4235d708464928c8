package kurabe.web.words;

import kurabe.core.audit.Basis;
import kurabe.core.revision.AuditedFigure;
import kurabe.core.revision.Change;
import kurabe.core.revision.Group;
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
import kurabe.core.revision.TallyPart;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;

/// What kind of figure a movement moved: `実績値`, `再計算した指数（公表された数値から）`.
public final class MovementKindWords {

  private final boolean graded;
  private final BodyNames names;

  /// @param scheme the plan's own, which decides what its verdicts are called
  public MovementKindWords(EvaluationScheme scheme, BodyNames names) {
    graded = scheme instanceof Graded;
    this.names = names;
  }

  public String of(Movement movement) {
    return switch (movement) {
      case OutcomeMoved it -> GroupWords.of(Group.of(it));
      case ValueMoved _ -> "実績値";
      case TargetMoved _ -> "目標値";
      case MilestoneMoved _ -> "目安値";
      case BaselineMoved _ -> "基準値";
      case GoalMoved _ -> "基本目標";
      case ReferenceMoved it -> names.of(it.scope()) + "値";
      case GapMoved it -> names.of(it.scope()) + "との差";
      case SurveyGapMoved _ -> "全国（統計）との差";
      case PrintedDifferenceMoved _ -> "公表された前期差";
      case OutcomeDifferenceMoved it ->
          AuditedFigureWords.outcome(it.subject(), graded) + "の前期差（計算）";
      case ValueDifferenceMoved _ -> "実績値の前からの差（計算）";
      case VerdictMoved it -> AuditedFigureWords.of(it.figure(), graded) + "の検証";
      case RecomputedMoved it -> recomputed(it);
      case TallyMoved it -> part(it.part());
      case ItemMoved it -> presence("項目", it.change());
      case IndicatorMoved it -> presence("指標", it.change());
      case DefinitionMoved _ -> "定義";
      case StatementMoved it -> StatementWords.of(it.kind());
    };
  }

  private String recomputed(RecomputedMoved it) {
    String basis =
        it.figure() instanceof AuditedFigure.OfOutcome && it.basis() == Basis.UNROUNDED
            ? "（" + BasisWords.of(it.basis()) + "）"
            : "";
    return AuditedFigureWords.of(it.figure(), graded) + "の再計算" + basis;
  }

  private static String part(TallyPart part) {
    return switch (part) {
      case TallyPart.Count(String label) -> "「" + label + "」の件数";
      case TallyPart.Share(String label) -> "「" + label + "」の割合";
      case TallyPart.Total() -> "評価した件数の合計";
    };
  }

  private static String presence(String what, Change<?> change) {
    return switch (change) {
      case Change.Altered<?> _ -> what + "の名称";
      case Change.Added<?> _ -> what + "の追加";
      case Change.Removed<?> _ -> what + "の削除";
    };
  }
}
