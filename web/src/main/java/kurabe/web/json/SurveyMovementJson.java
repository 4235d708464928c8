package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.Region;
import kurabe.core.revision.Cited;
import kurabe.core.revision.Group;
import kurabe.core.revision.SurveyMovement;
import kurabe.core.revision.SurveyMovement.RankMoved;
import kurabe.core.revision.SurveyRadius;
import kurabe.web.words.SideWords;
import kurabe.web.words.SurveyMovementWords;
import org.jspecify.annotations.Nullable;

/// One thing that a corrected survey moved.
///
/// @param group `value`, `rank` or `difference` (to the nation)
/// @param change `altered`, `added` or `removed`
/// @param body code of the body whose figure moved
/// @param among for ranks: `nation`, or the code of a region; null for what is no rank
/// @param before digits, `4-5` for ranks that the figures leave open, or a code; null where only
///     the later revision has it
/// @param because positions in the list of the values that it follows from
@Serdeable
public record SurveyMovementJson(
    String group,
    String change,
    String concept,
    String asOf,
    String body,
    @Nullable String among,
    @Nullable String before,
    @Nullable String after,
    String beforeText,
    String afterText,
    @Nullable String amount,
    @Nullable String amountUnit,
    @Nullable CitationJson beforeCitation,
    @Nullable CitationJson afterCitation,
    List<Integer> because) {

  static SurveyMovementJson of(SurveyMovement movement, SurveyRadius radius) {
    MovementSides sides = MovementSides.of(movement);
    SideWords words = SurveyMovementWords.sides(movement);
    Optional<DifferenceJson> amount = radius.measure(movement).map(DifferenceJson::of);
    return new SurveyMovementJson(
        Group.of(movement).code(),
        MovementCodes.change(movement.change()),
        movement.cell().concept().value(),
        Figures.vintage(movement.cell().asOf()),
        movement.cell().body().value(),
        among(movement),
        sides.before(),
        sides.after(),
        words.before(),
        words.after(),
        amount.map(DifferenceJson::amount).orElse(null),
        amount.map(DifferenceJson::unit).orElse(null),
        citation(movement.change().findBefore()),
        citation(movement.change().findAfter()),
        radius.listCauses(movement).stream().map(radius.movements()::indexOf).toList());
  }

  private static @Nullable String among(SurveyMovement movement) {
    return movement instanceof RankMoved rank
        ? rank.place().region().map(Region::code).orElse("nation")
        : null;
  }

  private static @Nullable CitationJson citation(Optional<? extends Cited<?>> side) {
    return side.isEmpty() ? null : CitationJson.of(side.get().citation());
  }
}
