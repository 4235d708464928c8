package kurabe.core.revision;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Difference;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.revision.SurveyMovement.GapMoved;
import kurabe.core.revision.SurveyMovement.RankMoved;
import kurabe.core.revision.SurveyMovement.ValueMoved;

/// Everything that moved between two revisions of one survey: values, everybody's ranks, gaps to
/// the nation.
public record SurveyRadius(SurveyState before, SurveyState after, List<SurveyMovement> movements) {

  private static final List<Tracer<SurveyState, ?, ?, SurveyMovement>> TRACERS =
      List.of(
          new Tracer<>(SurveyState::values, Bare::value, ValueMoved::new),
          new Tracer<>(SurveyState::places, Bare::itself, RankMoved::new),
          new Tracer<>(SurveyState::distances, Bare::itself, GapMoved::new));

  public SurveyRadius {
    movements = List.copyOf(movements);
  }

  /// @throws IllegalArgumentException when they are not of one survey
  public static SurveyRadius between(SurveyState before, SurveyState after) {
    if (!before.table().survey().code().equals(after.table().survey().code())) {
      throw new IllegalArgumentException("expected two revisions of one survey");
    }
    return new SurveyRadius(
        before,
        after,
        TRACERS.stream().flatMap(tracer -> tracer.movements(before, after)).toList());
  }

  public boolean isEmpty() {
    return movements.isEmpty();
  }

  public List<SurveyMovement> list(Group group) {
    return movements.stream().filter(it -> Group.of(it) == group).toList();
  }

  /// How many moved under each heading; headings without any are left out.
  public Map<Group, Long> countByGroup() {
    return movements.stream()
        .collect(groupingBy(Group::of, () -> new EnumMap<>(Group.class), counting()));
  }

  /// The values that a rank or a gap follows from: the body's own and the nation's, and for a rank
  /// those of all others in its group.
  public List<SurveyMovement> listCauses(SurveyMovement movement) {
    return switch (movement) {
      case ValueMoved _ -> List.of();
      case GapMoved _ -> values(movement).filter(it -> isOwn(it, movement)).toList();
      case RankMoved _ -> values(movement).filter(it -> !isNation(it)).toList();
    };
  }

  private Stream<SurveyMovement> values(SurveyMovement movement) {
    return list(Group.VALUE).stream()
        .filter(it -> it.cell().concept().equals(movement.cell().concept()))
        .filter(it -> it.cell().asOf().equals(movement.cell().asOf()));
  }

  private static boolean isOwn(SurveyMovement it, SurveyMovement movement) {
    return isNation(it) || it.cell().body().equals(movement.cell().body());
  }

  private static boolean isNation(SurveyMovement it) {
    return it.cell().body().equals(JurisdictionCode.NATION);
  }

  /// How far a movement went; empty for ranks, and where its sides cannot be subtracted.
  public Optional<Difference> measure(SurveyMovement movement) {
    return switch (movement) {
      case ValueMoved it -> Distances.both(it.change(), Distances::values);
      case GapMoved it -> Distances.both(it.change(), Distances::differences);
      case RankMoved _ -> Optional.empty();
    };
  }
}
