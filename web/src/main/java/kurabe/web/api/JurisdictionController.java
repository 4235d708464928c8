package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import kurabe.core.browsing.EditionLibrary;
import kurabe.web.json.JurisdictionJson;

/// The bodies that plans and figures belong to.
@Controller("/api/v1/jurisdictions")
final class JurisdictionController {

  private final EditionLibrary library;

  JurisdictionController(EditionLibrary library) {
    this.library = library;
  }

  /// All of them, in the order of their codes.
  @Get
  List<JurisdictionJson> listJurisdictions() {
    return library.listJurisdictions().stream().map(JurisdictionJson::of).toList();
  }
}
