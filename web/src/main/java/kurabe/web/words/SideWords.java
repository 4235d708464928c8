package kurabe.web.words;

import java.util.Optional;
import java.util.function.Function;
import kurabe.core.audit.Recomputed;
import kurabe.core.plan.Target;
import kurabe.core.revision.AuditedFigure;
import kurabe.core.revision.Change;
import kurabe.core.revision.Cited;
import kurabe.core.revision.DatedValue;
import kurabe.core.revision.Definition;
import kurabe.core.revision.Finding;
import kurabe.core.revision.ItemFace;
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

/// Both sides of a movement in words: what stood there, and what stands there now.
///
/// @param before [#NOTHING] where only the later revision has it
public record SideWords(String before, String after) {

  public static final String NOTHING = "（なし）";

  public static SideWords of(Movement movement) {
    return switch (movement) {
      case OutcomeMoved it -> sides(it.change(), OutcomeWords::of);
      case ValueMoved it -> sides(it.change(), SideWords::dated);
      case GoalMoved it -> sides(it.change(), SideWords::dated);
      case ReferenceMoved it -> sides(it.change(), SideWords::dated);
      case BaselineMoved it -> sides(it.change(), SideWords::dated);
      case TargetMoved it -> sides(it.change(), SideWords::target);
      case MilestoneMoved it -> sides(it.change(), SideWords::target);
      case TallyMoved it -> sides(it.change(), QuantityWords::of);
      case PrintedDifferenceMoved it -> sides(it.change(), QuantityWords::signed);
      case OutcomeDifferenceMoved it -> sides(it.change(), DifferenceWords::of);
      case ValueDifferenceMoved it -> sides(it.change(), DifferenceWords::of);
      case GapMoved it -> sides(it.change(), DifferenceWords::of);
      case SurveyGapMoved it -> sides(it.change(), DifferenceWords::of);
      case VerdictMoved it -> sides(it.change(), SideWords::finding);
      case RecomputedMoved it -> recomputed(it);
      case ItemMoved it -> sides(it.change(), SideWords::face);
      case IndicatorMoved it -> sides(it.change(), name -> name);
      case DefinitionMoved it -> sides(it.change(), SideWords::definition);
      case StatementMoved it -> sides(it.change(), ValueWords::of);
    };
  }

  private static <T> SideWords sides(Change<T> change, Function<T, String> words) {
    return new SideWords(side(change.findBefore(), words), side(change.findAfter(), words));
  }

  private static <T> String side(Optional<Cited<T>> side, Function<T, String> words) {
    return side.map(Cited::content).map(words).orElse(NOTHING);
  }

  private static String dated(DatedValue it) {
    return ValueWords.of(it.value()) + "（" + AsOfWords.of(it.asOf()) + "）";
  }

  private static String target(Target it) {
    String due = it.due().map(period -> "（" + PeriodWords.of(period) + "まで）").orElse("");
    return ValueWords.of(it.value()) + due + it.rationale().map(why -> " " + why).orElse("");
  }

  private static String finding(Finding it) {
    return VerdictWords.of(it.verdict())
        + it.refusal().map(reason -> "（" + RefusalWords.of(reason) + "）").orElse("");
  }

  /// The ranges where the digits alone would look the same.
  private static SideWords recomputed(RecomputedMoved it) {
    SideWords digits = sides(it.change(), result -> recomputed(result, it.figure()));
    return digits.before.equals(digits.after) ? sides(it.change(), RecomputedWords::range) : digits;
  }

  private static String recomputed(Recomputed result, AuditedFigure figure) {
    return switch (result) {
      case Recomputed.Figure _ -> RecomputedWords.of(result) + AuditedFigureWords.unit(figure);
      case Recomputed.Grade _ -> RecomputedWords.of(result);
    };
  }

  private static String face(ItemFace it) {
    return it.department().isEmpty() ? it.label() : it.label() + "（" + it.department() + "）";
  }

  private static String definition(Definition it) {
    String unit = it.unit().symbol().isEmpty() ? "単位の記載なし" : "単位「" + it.unit().symbol() + "」";
    String source = it.dataSource().isEmpty() ? "" : "、出所「" + it.dataSource() + "」";
    return unit + "、" + DirectionWords.of(it.direction()) + source;
  }
}
