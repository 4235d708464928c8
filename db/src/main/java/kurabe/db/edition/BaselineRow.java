package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.plan.Baseline;

/// A baseline; `position` is its indicator's.
@MappedEntity("baseline")
record BaselineRow(
    @Id long revisionId,
    @Id int position,
    @Relation(Relation.Kind.EMBEDDED) ValueColumns value,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static BaselineRow of(long revision, int indicator, Baseline baseline) {
    return new BaselineRow(
        revision,
        indicator,
        ValueColumns.of(baseline.value()),
        AsOfColumns.of(baseline.asOf()),
        CitationColumns.of(baseline.citation()));
  }

  Baseline toBaseline() {
    return new Baseline(value.toValue(), asOf.toAsOf(), citation.toCitation());
  }
}
