package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.LocalDate;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.report.Observation;
import kurabe.core.time.Periods;

/// An indicator's value in a revision.
@MappedEntity("observation")
record ObservationRow(
    @Id long revisionId,
    @Id int position,
    int indicatorPosition,
    String period,
    LocalDate periodEnd,
    @Relation(Relation.Kind.EMBEDDED) ValueColumns value,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static ObservationRow of(long revision, int position, Positions positions, Observation it) {
    return new ObservationRow(
        revision,
        position,
        positions.of(it.indicator()),
        it.period().code(),
        it.period().end(),
        ValueColumns.of(it.value()),
        AsOfColumns.of(it.asOf()),
        CitationColumns.of(it.citation()));
  }

  Observation toObservation(IndicatorKey indicator, Amended amended) {
    return new Observation(
        indicator,
        Periods.parse(period),
        value.toValue(),
        asOf.toAsOf(),
        amended.citation(FigureKind.OBSERVATION, revisionId, position, citation));
  }
}
