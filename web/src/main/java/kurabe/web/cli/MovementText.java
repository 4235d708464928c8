package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Change;
import kurabe.core.revision.Cited;
import kurabe.core.revision.Movement;
import kurabe.web.words.BodyNames;
import kurabe.web.words.DifferenceWords;
import kurabe.web.words.MovementKindWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.RadiusNames;
import kurabe.web.words.SideWords;

/// A movement in a line or two, with the places that both revisions print it at.
final class MovementText {

  private final BlastRadius radius;
  private final RadiusNames names;
  private final MovementKindWords kinds;

  MovementText(BlastRadius radius, BodyNames bodies) {
    this.radius = radius;
    names = new RadiusNames(radius);
    kinds = new MovementKindWords(radius.after().scheme(), bodies);
  }

  List<String> of(Movement movement) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + line(movement) + "  [" + places(movement.change()) + "]");
    radius.listCauses(movement).forEach(cause -> lines.add("      ← " + line(cause)));
    return lines;
  }

  private String line(Movement movement) {
    SideWords sides = SideWords.of(movement);
    String distance =
        radius.measure(movement).map(it -> "（" + DifferenceWords.of(it) + "）").orElse("");
    return names.of(movement)
        + " "
        + movement.findPeriod().map(period -> PeriodWords.of(period) + "の").orElse("")
        + kinds.of(movement)
        + ": "
        + sides.before()
        + " → "
        + sides.after()
        + distance;
  }

  private static String places(Change<?> change) {
    return place(change.findBefore()) + " → " + place(change.findAfter());
  }

  private static String place(Optional<? extends Cited<?>> side) {
    return side.map(it -> PlaceWords.of(it.citation().place())).orElse("なし");
  }
}
