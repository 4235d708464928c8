package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.publishing.Publication;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import org.jspecify.annotations.Nullable;

/// Official statistics with everything in them: the answer of an import.
///
/// @param source code of the importer that read them
/// @param publication null for what is only examined
/// @param changes what this publication moved; null for what was not published just now as a
///     correction
/// @param introduced bodies that the table brings along: municipalities
@Serdeable
public record SurveyTableJson(
    String source,
    Head survey,
    @Nullable PublicationJson publication,
    DocumentJson document,
    Counts counts,
    List<JurisdictionJson> introduced,
    List<SurveyValueJson> values,
    List<ProblemJson> problems,
    @Nullable SurveyRadiusJson changes) {

  @Serdeable
  public record Head(String code, String title) {

    static Head of(Survey survey) {
      return new Head(survey.code().value(), survey.title());
    }
  }

  @Serdeable
  public record Counts(long concepts, long bodies, int values) {

    static Counts of(List<SurveyValue> values) {
      return new Counts(
          values.stream().map(SurveyValue::concept).distinct().count(),
          values.stream().map(SurveyValue::body).distinct().count(),
          values.size());
    }
  }

  /// @param correction what the publication moved, where it is one of a survey that was known
  public static SurveyTableJson of(
      SurveyTable table, Optional<Publication> publication, Optional<SurveyCorrection> correction) {
    return of(table, publication.map(PublicationJson::of).orElse(null), correction);
  }

  /// @param publication null for what is only examined
  public static SurveyTableJson of(
      SurveyTable table,
      @Nullable PublicationJson publication,
      Optional<SurveyCorrection> correction) {
    Survey survey = table.survey();
    return new SurveyTableJson(
        survey.source(),
        Head.of(survey),
        publication,
        DocumentJson.of(survey.document()),
        Counts.of(table.values()),
        table.introduced().stream().map(JurisdictionJson::of).toList(),
        table.values().stream().map(SurveyValueJson::of).toList(),
        ProblemJson.all(table.problems()),
        correction.map(SurveyRadiusJson::of).orElse(null));
  }
}
