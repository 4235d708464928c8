package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import kurabe.web.json.Audited;
import kurabe.web.json.ReferencesJson;

/// National values beside the indicators that they belong to.
@Controller("/api/v1/references")
final class ReferenceController {

  private final Editions editions;

  ReferenceController(Editions editions) {
    this.editions = editions;
  }

  /// All that the newest report of a plan prints. A gap is given only where unit and vintage agree.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  @Get("/{plan}")
  ReferencesJson listReferences(String plan) {
    return ReferencesJson.of(Audited.of(editions.getNewest(plan)));
  }
}
