package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.List;
import kurabe.core.council.KpiOutline;
import kurabe.db.edition.CitationColumns;

/// An indicator that stands with a KPI.
@MappedEntity("council_kpi_part")
record KpiPartRow(
    @Id long councilRevisionId,
    @Id int position,
    int kpiPosition,
    String kind,
    String name,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements CouncilRow {

  static final String EXAMPLE = "example";
  static final String COMPONENT = "component";

  static KpiPartRow of(long revision, int position, int kpi, String kind, KpiOutline.Example it) {
    return new KpiPartRow(
        revision, position, kpi, kind, it.name(), CitationColumns.of(it.citation()));
  }

  static List<KpiOutline.Example> examples(List<KpiPartRow> parts) {
    return ofKind(EXAMPLE, parts);
  }

  static List<KpiOutline.Example> components(List<KpiPartRow> parts) {
    return ofKind(COMPONENT, parts);
  }

  private static List<KpiOutline.Example> ofKind(String kind, List<KpiPartRow> parts) {
    return parts.stream()
        .filter(part -> part.kind.equals(kind))
        .map(part -> new KpiOutline.Example(part.name, part.citation.toCitation()))
        .toList();
  }
}
