package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.List;
import kurabe.core.council.KpiOutline;
import kurabe.db.edition.CitationColumns;

/// A KPI without its indicators.
@MappedEntity("council_kpi")
record KpiRow(
    @Id long councilRevisionId,
    @Id int position,
    String field,
    String name,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements CouncilRow {

  static KpiRow of(long revision, int position, KpiOutline it) {
    return new KpiRow(revision, position, it.field(), it.name(), CitationColumns.of(it.citation()));
  }

  /// @param parts of this KPI
  KpiOutline toKpi(List<KpiPartRow> parts) {
    return new KpiOutline(
        field,
        name,
        KpiPartRow.examples(parts),
        KpiPartRow.components(parts),
        citation.toCitation());
  }
}
