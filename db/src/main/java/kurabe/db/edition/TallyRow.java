package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.List;
import kurabe.core.report.Tally;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// A tally without its lines.
@MappedEntity("tally")
record TallyRow(
    @Id long revisionId,
    @Id int position,
    String period,
    @Relation(Relation.Kind.EMBEDDED) @Nullable FigureColumns total,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static TallyRow of(long revision, int position, Tally tally) {
    return new TallyRow(
        revision,
        position,
        tally.period().code(),
        FigureColumns.of(tally.total()),
        CitationColumns.of(tally.citation()));
  }

  Tally toTally(List<Tally.Count> counts) {
    return new Tally(
        Periods.parse(period), counts, FigureColumns.find(total), citation.toCitation());
  }
}
