package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Subject;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Cited;
import kurabe.core.revision.Group;
import kurabe.core.revision.Movement;
import kurabe.core.source.Citation;
import kurabe.web.words.RadiusNames;
import kurabe.web.words.SideWords;
import org.jspecify.annotations.Nullable;

/// One thing that a correction moved.
///
/// @param group `index`, `rate`, `grade`, `value`, `target`, `tally`, `verdict`, `rank`,
///     `difference`, `definition` or `statement`
/// @param kind what it is within its group, such as `outcome` or `printed-difference`
/// @param change `altered`, `added` or `removed`
/// @param item key of the item that moved, or of none
/// @param indicator key of the indicator that moved, or of none
/// @param path labels from the root of the plan's tree; empty for the plan as a whole
/// @param before digits, a label or a code, of a definition unit, direction, source and item
/// between
///     ` | `; null where only the later revision has it
/// @param beforeText the same in Japanese, with unit and vintage
/// @param amount after minus before, where both can be subtracted
/// @param because positions in the list of the movements that it follows from
@Serdeable
public record MovementJson(
    String group,
    String kind,
    String change,
    @Nullable String item,
    @Nullable String indicator,
    List<String> path,
    @Nullable String period,
    @Nullable String before,
    @Nullable String after,
    String beforeText,
    String afterText,
    @Nullable String amount,
    @Nullable String amountUnit,
    @Nullable CitationJson beforeCitation,
    @Nullable CitationJson afterCitation,
    List<Integer> because) {

  static MovementJson of(Movement movement, BlastRadius radius) {
    MovementSides sides = MovementSides.of(movement);
    SideWords words = SideWords.of(movement);
    Optional<DifferenceJson> amount = radius.measure(movement).map(DifferenceJson::of);
    Optional<Subject> subject = movement.findSubject();
    return new MovementJson(
        Group.of(movement).code(),
        MovementCodes.kind(movement),
        MovementCodes.change(movement.change()),
        subject.map(MovementJson::item).orElse(null),
        subject.map(MovementJson::indicator).orElse(null),
        subject.map(new RadiusNames(radius)::path).orElse(List.of()),
        Figures.code(movement.findPeriod()),
        sides.before(),
        sides.after(),
        words.before(),
        words.after(),
        amount.map(DifferenceJson::amount).orElse(null),
        amount.map(DifferenceJson::unit).orElse(null),
        citation(movement.change().findBefore().map(Cited::citation)),
        citation(movement.change().findAfter().map(Cited::citation)),
        radius.listCauses(movement).stream().map(radius.movements()::indexOf).toList());
  }

  private static @Nullable CitationJson citation(Optional<Citation> citation) {
    return citation.map(CitationJson::of).orElse(null);
  }

  private static @Nullable String item(Subject subject) {
    return subject instanceof Subject.OfItem(var key) ? key.value() : null;
  }

  private static @Nullable String indicator(Subject subject) {
    return subject instanceof Subject.OfIndicator(var key) ? key.value() : null;
  }
}
