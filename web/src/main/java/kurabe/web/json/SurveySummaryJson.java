package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.browsing.SurveySummary;

/// A published table of official statistics, without its values.
///
/// @param code short name of the survey
/// @param source code of the importer that read it
@Serdeable
public record SurveySummaryJson(
    String code,
    String title,
    String source,
    PublicationJson publication,
    DocumentJson document,
    int concepts,
    int bodies,
    int values,
    int problems) {

  public static SurveySummaryJson of(SurveySummary one) {
    return new SurveySummaryJson(
        one.survey().code().value(),
        one.survey().title(),
        one.survey().source(),
        PublicationJson.of(one.revision(), one.publishedAt()),
        DocumentJson.of(one.survey().document()),
        one.concepts(),
        one.bodies(),
        one.values(),
        one.problems());
  }
}
