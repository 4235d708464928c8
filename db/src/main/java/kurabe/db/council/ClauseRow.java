package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.stream.Stream;
import kurabe.core.council.KpiClause;
import kurabe.db.edition.CitationColumns;

/// A sentence of the rule for KPIs.
@MappedEntity("council_clause")
record ClauseRow(
    @Id long councilRevisionId,
    @Id int position,
    String kind,
    String text,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements CouncilRow {

  static ClauseRow of(long revision, int position, KpiClause it) {
    return new ClauseRow(
        revision, position, it.kind().code(), it.text(), CitationColumns.of(it.citation()));
  }

  KpiClause toClause() {
    KpiClause.Kind known =
        Stream.of(KpiClause.Kind.values())
            .filter(it -> it.code().equals(kind))
            .findFirst()
            .orElseThrow();
    return new KpiClause(known, text, citation.toCitation());
  }
}
