package kurabe.db.survey;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;
import org.jspecify.annotations.Nullable;

/// One publication of a survey, with its document as it describes it.
@MappedEntity("survey_revision")
record SurveyRevisionRow(
    @Id @GeneratedValue @Nullable Long id,
    String surveyCode,
    int number,
    Instant publishedAt,
    String source,
    String title,
    String documentSha256,
    String documentFileName,
    String documentMediaType,
    String documentTitle,
    String documentPublisher,
    @Nullable String documentUrl,
    @Nullable String documentLicence,
    int conceptCount,
    int bodyCount,
    int valueCount,
    int problemCount) {

  static SurveyRevisionRow of(int number, Instant publishedAt, SurveyTable table) {
    Survey survey = table.survey();
    Document document = survey.document();
    List<SurveyValue> values = table.values();
    return new SurveyRevisionRow(
        null,
        survey.code().value(),
        number,
        publishedAt,
        survey.source(),
        survey.title(),
        document.hash().hex(),
        document.fileName(),
        document.mediaType(),
        document.title(),
        document.publisher(),
        document.url().orElse(null),
        document.licence().orElse(null),
        (int) values.stream().map(SurveyValue::concept).distinct().count(),
        (int) values.stream().map(SurveyValue::body).distinct().count(),
        values.size(),
        table.problems().size());
  }

  SurveySummary toSummary() {
    return new SurveySummary(
        toSurvey(), number, publishedAt, conceptCount, bodyCount, valueCount, problemCount);
  }

  Survey toSurvey() {
    return new Survey(new SurveyCode(surveyCode), source, title, document());
  }

  private Document document() {
    return new Document(
        new Sha256(documentSha256),
        documentFileName,
        documentMediaType,
        documentTitle,
        documentPublisher,
        Optional.ofNullable(documentUrl),
        Optional.ofNullable(documentLicence));
  }
}
