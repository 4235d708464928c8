package kurabe.web.json;

import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Quantity;
import kurabe.core.ranking.RankInterval;
import kurabe.core.revision.Change;
import kurabe.core.revision.Cited;
import kurabe.core.revision.Definition;
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
import kurabe.core.revision.SurveyMovement;
import org.jspecify.annotations.Nullable;

/// Both sides of a movement for programs: digits, labels and codes; null where there is none.
record MovementSides(@Nullable String before, @Nullable String after) {

  static MovementSides of(Movement movement) {
    return switch (movement) {
      case OutcomeMoved it -> sides(it.change(), Figures::published);
      case ValueMoved it -> sides(it.change(), dated -> Figures.value(dated.value()));
      case GoalMoved it -> sides(it.change(), dated -> Figures.value(dated.value()));
      case ReferenceMoved it -> sides(it.change(), dated -> Figures.value(dated.value()));
      case BaselineMoved it -> sides(it.change(), dated -> Figures.value(dated.value()));
      case TargetMoved it -> sides(it.change(), target -> Figures.value(target.value()));
      case MilestoneMoved it -> sides(it.change(), target -> Figures.value(target.value()));
      case TallyMoved it -> sides(it.change(), Quantity::plain);
      case PrintedDifferenceMoved it -> sides(it.change(), Quantity::plain);
      case OutcomeDifferenceMoved it -> sides(it.change(), MovementSides::difference);
      case ValueDifferenceMoved it -> sides(it.change(), MovementSides::difference);
      case GapMoved it -> sides(it.change(), MovementSides::difference);
      case SurveyGapMoved it -> sides(it.change(), MovementSides::difference);
      case VerdictMoved it -> sides(it.change(), finding -> finding.verdict().code());
      case RecomputedMoved it -> sides(it.change(), Figures::computed);
      case ItemMoved it -> sides(it.change(), ItemFace::label);
      case IndicatorMoved it -> sides(it.change(), name -> name);
      case DefinitionMoved it -> sides(it.change(), MovementSides::definition);
      case StatementMoved it -> sides(it.change(), Figures::value);
    };
  }

  static MovementSides of(SurveyMovement movement) {
    return switch (movement) {
      case SurveyMovement.ValueMoved it -> sides(it.change(), Figures::value);
      case SurveyMovement.RankMoved it -> sides(it.change(), MovementSides::rank);
      case SurveyMovement.GapMoved it -> sides(it.change(), MovementSides::difference);
    };
  }

  private static String rank(RankInterval rank) {
    return rank.isExact() ? Integer.toString(rank.best()) : rank.best() + "-" + rank.worst();
  }

  private interface Plain<T> {
    @Nullable String of(T content);
  }

  private static <T> MovementSides sides(Change<T> change, Plain<T> plain) {
    return new MovementSides(side(change.findBefore(), plain), side(change.findAfter(), plain));
  }

  private static <T> @Nullable String side(Optional<Cited<T>> side, Plain<T> plain) {
    return side.isEmpty() ? null : plain.of(side.get().content());
  }

  /// The code of the reason where it is withheld.
  private static @Nullable String difference(Difference difference) {
    DifferenceJson json = DifferenceJson.of(difference);
    return json.amount() == null ? json.withheld() : json.amount();
  }

  private static String definition(Definition it) {
    return String.join(
        " | ", it.unit().symbol(), it.direction().code(), it.dataSource(), it.owner().value());
  }
}
