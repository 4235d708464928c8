package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.web.json.SurveySummaryJson;

/// Official statistics that were taken in.
@Controller("/api/v1/surveys")
final class SurveyController {

  private final SurveyLibrary library;

  SurveyController(SurveyLibrary library) {
    this.library = library;
  }

  /// The newest revision of every survey, without its values.
  @Get
  List<SurveySummaryJson> listSurveys() {
    return library.listSurveys().stream().map(SurveySummaryJson::of).toList();
  }
}
