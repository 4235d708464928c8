package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.reference.ReferenceValue;

/// A value of the nation or a region that stands beside an indicator.
@MappedEntity("reference_value")
record ReferenceRow(
    @Id long revisionId,
    @Id int position,
    int indicatorPosition,
    String scope,
    @Relation(Relation.Kind.EMBEDDED) FigureColumns value,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static ReferenceRow of(long revision, int position, Positions positions, ReferenceValue it) {
    return new ReferenceRow(
        revision,
        position,
        positions.of(it.indicator()),
        it.scope().value(),
        FigureColumns.of(it.value()),
        AsOfColumns.of(it.asOf()),
        CitationColumns.of(it.citation()));
  }

  ReferenceValue toReference(Positions positions, Amended amended) {
    return new ReferenceValue(
        positions.indicator(indicatorPosition),
        new JurisdictionCode(scope),
        value.toQuantity(),
        asOf.toAsOf(),
        amended.citation(FigureKind.REFERENCE, revisionId, position, citation));
  }
}
