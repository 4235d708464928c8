package kurabe.db.survey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.LocalDate;
import kurabe.core.concept.ConceptCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.Period;
import kurabe.db.edition.AsOfColumns;
import org.jspecify.annotations.Nullable;

/// One concept at one time in a survey.
@MappedEntity("survey_vintage")
record VintageRow(
    @Id long surveyRevisionId,
    @Id int position,
    String concept,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    @Nullable LocalDate asOfEnd,
    int measuredCount) {

  static VintageRow of(long revision, int position, SurveyVintage it) {
    return new VintageRow(
        revision,
        position,
        it.concept().value(),
        AsOfColumns.of(it.asOf()),
        it.asOf().period().map(Period::end).orElse(null),
        it.measured());
  }

  SurveyVintage toVintage(SurveyCode survey) {
    return new SurveyVintage(new ConceptCode(concept), survey, asOf.toAsOf(), measuredCount);
  }

  LatestVintageRow.ValueKey key() {
    return new LatestVintageRow.ValueKey(surveyRevisionId, position);
  }
}
