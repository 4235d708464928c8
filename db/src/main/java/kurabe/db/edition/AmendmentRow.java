package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kurabe.core.source.Amendment;

/// What a person put in the place of what was read; beside the figure's own row, so that the many
/// figures that nobody touched cost nothing.
@MappedEntity("amendment")
record AmendmentRow(
    @Id long revisionId,
    @Id int position,
    String figureKind,
    int figurePosition,
    String before,
    String after,
    String reason,
    String person,
    Instant amendedAt)
    implements ContentRow {

  Amendment toAmendment() {
    return new Amendment(before, after, reason, person, amendedAt);
  }
}
