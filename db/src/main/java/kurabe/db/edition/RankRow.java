package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.Optional;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.reference.PrintedRank;
import org.jspecify.annotations.Nullable;

/// The place that a report says a prefecture takes.
@MappedEntity("printed_rank")
record RankRow(
    @Id long revisionId,
    @Id int position,
    int indicatorPosition,
    String body,
    @Nullable String region,
    int place,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static RankRow of(long revision, int position, Positions positions, PrintedRank it) {
    return new RankRow(
        revision,
        position,
        positions.of(it.indicator()),
        it.body().value(),
        it.region().map(Region::code).orElse(null),
        it.place(),
        AsOfColumns.of(it.asOf()),
        CitationColumns.of(it.citation()));
  }

  PrintedRank toRank(Positions positions) {
    return new PrintedRank(
        positions.indicator(indicatorPosition),
        new JurisdictionCode(body),
        Optional.ofNullable(region).map(code -> Region.find(code).orElseThrow()),
        place,
        asOf.toAsOf(),
        citation.toCitation());
  }
}
