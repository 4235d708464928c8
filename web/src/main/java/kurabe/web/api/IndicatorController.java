package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.OpenDisputeLibrary;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.SeriesJson;

/// Single indicators over time.
@Controller("/api/v1/indicators")
final class IndicatorController {

  private final EditionLibrary library;
  private final OpenDisputeLibrary disputes;

  IndicatorController(EditionLibrary library, OpenDisputeLibrary disputes) {
    this.library = library;
    this.disputes = disputes;
  }

  /// An indicator's values in all editions of its plan, oldest first.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param key the indicator's key, as an edition gives it
  @Get("/{plan}/{key}")
  SeriesJson getIndicator(String plan, String key) {
    PlanCode code = Editions.plan(plan);
    List<SeriesPoint> points = library.listSeries(code, Editions.indicator(plan, key));
    if (points.isEmpty()) {
      throw ApiProblem.noSuchIndicator(plan, key);
    }
    return SeriesJson.of(code, points, new OpenDisputes(disputes.listOpen(List.of(code))));
  }
}
