package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.mapping.ConceptFigures;
import kurabe.web.json.Audited;
import kurabe.web.json.ReferencesJson;
import kurabe.web.json.SurveyFigureJson;

/// National values beside the indicators that they belong to.
@Controller("/api/v1/references")
final class ReferenceController {

  private final Editions editions;
  private final ConceptFigures concepts;
  private final SurveyLibrary surveys;

  ReferenceController(Editions editions, ConceptFigures concepts, SurveyLibrary surveys) {
    this.editions = editions;
    this.concepts = concepts;
    this.surveys = surveys;
  }

  /// Values of official statistics, all vintages, newest first.
  ///
  /// @param concept code of the common indicator, such as municipal-telework
  /// @param body codes of the nation (00), prefectures or municipalities, separated by commas
  @Get
  List<SurveyFigureJson> listSurveyValues(@QueryValue String concept, @QueryValue String body) {
    return surveys.listSeries(List.of(Codes.concept(concept)), Codes.bodies(body)).stream()
        .map(SurveyFigureJson::of)
        .toList();
  }

  /// All that the newest report of a plan prints. A gap is given where both can be compared; how
  /// far the vintages are apart stands beside it.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  @Get("/{plan}")
  ReferencesJson listReferences(String plan) {
    AuditedEdition newest = editions.getNewest(plan);
    return ReferencesJson.of(Audited.of(newest), concepts.of(newest));
  }
}
