package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.browsing.SurveyFigure;

/// A value of a survey with the document that it was printed in.
@Serdeable
public record SurveyFigureJson(
    String survey, int revision, SurveyValueJson value, DocumentJson document) {

  public static SurveyFigureJson of(SurveyFigure one) {
    return new SurveyFigureJson(
        one.survey().code().value(),
        one.revision(),
        SurveyValueJson.of(one.value()),
        DocumentJson.of(one.survey().document()));
  }
}
