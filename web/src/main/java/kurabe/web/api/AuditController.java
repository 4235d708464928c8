package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import kurabe.web.json.AuditJson;
import kurabe.web.json.Audited;

/// Published figures against their recomputations.
@Controller("/api/v1/audits")
final class AuditController {

  private final Editions editions;

  AuditController(Editions editions) {
    this.editions = editions;
  }

  /// Every claim of an edition with its verdict and its calculation step by step.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param asOf 2025-12-31, R6 or newest
  /// @param revision the newest one where it is left out
  @Get("/{plan}/{asOf}")
  AuditJson getAudit(String plan, String asOf, @Nullable @QueryValue Integer revision) {
    return AuditJson.of(Audited.of(editions.getEdition(plan, asOf, revision)));
  }
}
