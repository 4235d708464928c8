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
import kurabe.core.catalog.Catalog;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.PlanJson;

/// The plans that have a published edition.
@Controller("/api/v1/plans")
final class PlanController {

  private final EditionLibrary library;
  private final Catalog catalog;

  PlanController(EditionLibrary library, Catalog catalog) {
    this.library = library;
    this.catalog = catalog;
  }

  /// All plans, each with the newest revision of every edition.
  @Get
  List<PlanJson> listPlans() {
    Map<PlanCode, List<EditionSummary>> editions =
        library.listEditions().stream()
            .collect(groupingBy(one -> one.plan().code(), LinkedHashMap::new, toList()));
    return editions.values().stream().map(this::plan).toList();
  }

  /// One plan with all revisions of all its editions.
  @Get("/{plan}")
  PlanJson getPlan(String plan) {
    List<EditionSummary> revisions = library.listRevisions(Editions.plan(plan));
    if (revisions.isEmpty()) {
      throw ApiProblem.noSuchPlan(plan);
    }
    return plan(revisions);
  }

  private PlanJson plan(List<EditionSummary> editions) {
    Plan plan = editions.getFirst().plan();
    return PlanJson.of(plan, catalog.getScheme(plan.scheme()), editions);
  }
}
