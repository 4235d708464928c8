package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.mapping.ConceptFigures;
import kurabe.web.json.Audited;
import kurabe.web.json.ReferencesJson;

/// National values beside the indicators that they belong to.
@Controller("/api/v1/references")
final class ReferenceController {

  private final Editions editions;
  private final ConceptFigures concepts;

  ReferenceController(Editions editions, ConceptFigures concepts) {
    this.editions = editions;
    this.concepts = concepts;
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
