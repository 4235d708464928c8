package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.report.Statement;
import kurabe.core.time.Periods;

/// What a report says of an item in words.
@MappedEntity("statement")
record StatementRow(
    @Id long revisionId,
    @Id int position,
    int itemPosition,
    String kind,
    String period,
    @Relation(Relation.Kind.EMBEDDED) ValueColumns value,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static StatementRow of(long revision, int position, Positions positions, Statement it) {
    return new StatementRow(
        revision,
        position,
        positions.of(it.item()),
        it.kind().code(),
        it.period().code(),
        ValueColumns.of(it.value()),
        CitationColumns.of(it.citation()));
  }

  Statement toStatement(Positions positions) {
    return new Statement(
        positions.item(itemPosition),
        Coded.parse(Statement.Kind.values(), Statement.Kind::code, kind),
        Periods.parse(period),
        value.toValue(),
        citation.toCitation());
  }
}
