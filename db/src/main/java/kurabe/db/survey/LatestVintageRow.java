package kurabe.db.survey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.concept.ConceptCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyVintage;
import kurabe.db.edition.AsOfColumns;

/// A vintage of a survey's newest revision: the view `latest_survey_vintage`. Read only.
@MappedEntity("latest_survey_vintage")
record LatestVintageRow(
    @Id long surveyRevisionId,
    @Id int position,
    String surveyCode,
    String concept,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    int measuredCount) {

  SurveyVintage toVintage() {
    return new SurveyVintage(
        new ConceptCode(concept), new SurveyCode(surveyCode), asOf.toAsOf(), measuredCount);
  }

  ValueKey key() {
    return new ValueKey(surveyRevisionId, position);
  }

  /// What a value says of its vintage.
  record ValueKey(long revision, int vintage) {}
}
