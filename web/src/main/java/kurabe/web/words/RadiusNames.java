package kurabe.web.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.EditionIndex;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Movement;

/// Names of what moved, as the later revision has them; what it dropped, as the earlier one had it.
public final class RadiusNames {

  private final List<EditionIndex> indices;

  public RadiusNames(BlastRadius radius) {
    indices = List.of(radius.after().index(), radius.before().index());
  }

  /// What a line about the movement begins with.
  public String of(Movement movement) {
    return movement instanceof Movement.GoalMoved goal
        ? goal.name()
        : movement.findSubject().map(this::path).map(List::getLast).orElse("計画全体");
  }

  /// Labels from the root of the plan's tree down; empty for what neither revision knows.
  public List<String> path(Subject subject) {
    return indices.stream()
        .map(index -> path(index, subject))
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> path(EditionIndex index, Subject subject) {
    return switch (subject) {
      case Subject.OfItem(var key) ->
          index.findItem(key).map(item -> labels(index, item)).orElse(List.of());
      case Subject.OfIndicator(var key) -> {
        Optional<String> name = index.findIndicator(key).map(Indicator::name);
        yield index.findOwner(key).stream()
            .flatMap(owner -> Stream.concat(labels(index, owner).stream(), name.stream()))
            .toList();
      }
    };
  }

  private static List<String> labels(EditionIndex index, PlanItem item) {
    return index.listPath(item).stream().map(PlanItem::label).toList();
  }
}
