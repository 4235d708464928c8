package kurabe.core.revision;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.evaluation.Difference;

/// Everything that moved between two revisions of one edition: what the correction itself changed,
/// and what follows from it. Empty where only the bytes differ.
public record BlastRadius(Revision before, Revision after, List<Movement> movements) {

  public BlastRadius {
    movements = List.copyOf(movements);
  }

  /// @param before mostly the earlier one; the other way round everything is mirrored
  /// @throws IllegalArgumentException when they are not of one edition
  public static BlastRadius between(Revision before, Revision after) {
    if (!isOfOneEdition(before, after)) {
      throw new IllegalArgumentException("expected two revisions of one edition");
    }
    return new BlastRadius(before, after, Tracers.movements(before, after).toList());
  }

  private static boolean isOfOneEdition(Revision one, Revision other) {
    return plan(one).equals(plan(other))
        && one.edition().head().asOf().equals(other.edition().head().asOf());
  }

  private static Object plan(Revision revision) {
    return revision.edition().head().plan().code();
  }

  public boolean isEmpty() {
    return movements.isEmpty();
  }

  /// The movements of one heading, in the report's order.
  public List<Movement> list(Group group) {
    return movements.stream().filter(it -> Group.of(it) == group).toList();
  }

  /// How many moved under each heading; headings without any are left out.
  public Map<Group, Long> countByGroup() {
    return movements.stream()
        .collect(groupingBy(Group::of, () -> new EnumMap<>(Group.class), counting()));
  }

  /// What a movement follows from, as far as the plan's own tree tells: an index from the values,
  /// rates and targets under it. Empty for what the document itself changed.
  public List<Movement> listCauses(Movement movement) {
    return new Causes(this).of(movement);
  }

  /// How far a movement went; empty where its sides cannot be subtracted, or are equally large.
  public Optional<Difference> measure(Movement movement) {
    return new Distances(after.scheme()).of(movement);
  }
}
