package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import kurabe.core.browsing.EditionLibrary;
import kurabe.web.json.EditionJson;
import kurabe.web.json.EditionSummaryJson;

/// Published reports.
@Controller("/api/v1/editions")
final class EditionController {

  private final EditionLibrary library;
  private final Editions editions;

  EditionController(EditionLibrary library, Editions editions) {
    this.library = library;
    this.editions = editions;
  }

  /// The newest revision of every edition, newest edition first, without its contents.
  @Get
  List<EditionSummaryJson> listEditions() {
    return library.listEditions().stream().map(EditionSummaryJson::of).toList();
  }

  /// One edition with everything in it: tree, values, evaluations, audit, citations.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param asOf 2025-12-31, R6 or newest
  /// @param revision the newest one where it is left out
  @Get("/{plan}/{asOf}")
  EditionJson getEdition(String plan, String asOf, @Nullable @QueryValue Integer revision) {
    return EditionJson.of(editions.getEdition(plan, asOf, revision));
  }
}
