package kurabe.web.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.Schemes;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.PlanJson;

/// The plans that have a published edition.
@Controller("/api/v1/plans")
final class PlanController {

  private final EditionLibrary library;
  private final Schemes schemes;

  PlanController(EditionLibrary library, Schemes schemes) {
    this.library = library;
    this.schemes = schemes;
  }

  /// All plans, each with the newest revision of every edition.
  @Get
  List<PlanJson> listPlans() {
    Map<PlanCode, List<EditionSummary>> editions =
        library.listEditions().stream()
            .collect(groupingBy(one -> one.plan().code(), LinkedHashMap::new, toList()));
    SchemeBook current = schemes.current();
    return editions.values().stream().map(one -> plan(one, current)).toList();
  }

  /// One plan with all revisions of all its editions.
  @Get("/{plan}")
  PlanJson getPlan(String plan) {
    List<EditionSummary> revisions = library.listRevisions(Editions.plan(plan));
    if (revisions.isEmpty()) {
      throw ApiProblem.noSuchPlan(plan);
    }
    return plan(revisions, schemes.current());
  }

  private static PlanJson plan(List<EditionSummary> editions, SchemeBook schemes) {
    Plan plan = editions.getFirst().plan();
    return PlanJson.of(plan, schemes.getScheme(plan.scheme()), editions);
  }
}
