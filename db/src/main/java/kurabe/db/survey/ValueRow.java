package kurabe.db.survey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Ratio;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;
import kurabe.db.edition.CitationColumns;
import kurabe.db.edition.ValueColumns;
import org.jspecify.annotations.Nullable;

/// The value of one body in a vintage.
@MappedEntity("survey_value")
record ValueRow(
    @Id long surveyRevisionId,
    @Id int vintagePosition,
    @Id String body,
    @Relation(Relation.Kind.EMBEDDED) ValueColumns value,
    @Nullable BigDecimal ratioCount,
    @Nullable BigDecimal ratioWhole,
    boolean computed,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation) {

  static ValueRow of(long revision, int vintage, SurveyValue it) {
    return new ValueRow(
        revision,
        vintage,
        it.body().value(),
        ValueColumns.of(it.value()),
        it.ratio().map(Ratio::count).orElse(null),
        it.ratio().map(Ratio::whole).orElse(null),
        it.computed(),
        CitationColumns.of(it.citation()));
  }

  LatestVintageRow.ValueKey key() {
    return new LatestVintageRow.ValueKey(surveyRevisionId, vintagePosition);
  }

  SurveyValue toValue(SurveyVintage vintage) {
    return new SurveyValue(
        vintage.concept(),
        new JurisdictionCode(body),
        value.toValue(),
        ratio(),
        computed,
        vintage.asOf(),
        citation.toCitation());
  }

  private Optional<Ratio> ratio() {
    return ratioCount == null || ratioWhole == null
        ? Optional.empty()
        : Optional.of(new Ratio(ratioCount, ratioWhole));
  }
}
