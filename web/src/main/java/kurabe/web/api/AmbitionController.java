package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.core.tracking.Ambitions;
import kurabe.core.tracking.PlanAmbition;
import kurabe.web.json.AmbitionJson;
import kurabe.web.words.BodyNames;
import org.jspecify.annotations.Nullable;

/// How plans stand on the way to their targets, and what the targets ask for.
@Controller("/api/v1/ambition")
final class AmbitionController {

  private final Ambitions ambitions;
  private final EditionLibrary library;

  AmbitionController(Ambitions ambitions, EditionLibrary library) {
    this.ambitions = ambitions;
    this.library = library;
  }

  /// All indicators of a plan's newest edition: attainment of the final target and of an even pace
  /// to
  /// it, the yearly pace that is needed and that was kept, and what is to be known of the target.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param period a column of the edition, such as 2025-09-30; each indicator's newest where it is
  /// left out
  @Get("/{plan}")
  AmbitionJson getAmbition(String plan, @Nullable @QueryValue String period) {
    Optional<Period> column = Optional.ofNullable(period).map(AmbitionController::column);
    BodyNames names = new BodyNames(library.listJurisdictions());
    PlanAmbition found =
        ambitions.find(Editions.plan(plan), column).orElseThrow(() -> ApiProblem.noSuchPlan(plan));
    if (!found.hasColumn()) {
      throw ApiProblem.noSuchPeriod(
          plan, String.valueOf(period), found.listColumns().stream().map(Period::code).toList());
    }
    return AmbitionJson.of(found, names);
  }

  private static Period column(String text) {
    try {
      return Periods.parse(text);
    } catch (IllegalArgumentException e) {
      throw ApiProblem.notAColumn(text);
    }
  }
}
