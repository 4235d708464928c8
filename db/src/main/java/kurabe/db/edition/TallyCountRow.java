package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.report.Tally;
import org.jspecify.annotations.Nullable;

/// One line of a tally.
@MappedEntity("tally_count")
record TallyCountRow(
    @Id long revisionId,
    @Id int position,
    int tallyPosition,
    String label,
    @Relation(Relation.Kind.EMBEDDED) FigureColumns count,
    @Relation(Relation.Kind.EMBEDDED) @Nullable FigureColumns share)
    implements ContentRow {

  static TallyCountRow of(long revision, int position, int tally, Tally.Count count) {
    return new TallyCountRow(
        revision,
        position,
        tally,
        count.label(),
        FigureColumns.of(count.count()),
        FigureColumns.of(count.share()));
  }

  Tally.Count toCount() {
    return new Tally.Count(label, count.toQuantity(), FigureColumns.find(share));
  }
}
