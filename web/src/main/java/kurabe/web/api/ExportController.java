package kurabe.web.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.StringWriter;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionLibrary;
import kurabe.web.export.EditionCsv;
import kurabe.web.words.BodyNames;

/// Published figures as tables that a spreadsheet opens.
@Controller("/api/v1/exports")
final class ExportController {

  private static final String CSV = "text/csv; charset=utf-8";

  private final EditionLibrary library;
  private final Editions editions;

  ExportController(EditionLibrary library, Editions editions) {
    this.library = library;
    this.editions = editions;
  }

  /// Every figure of one edition with its source, its verdict and what is disputed.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param asOf 2025-12-31, R6 or newest
  @Get("/{plan}/{asOf}/figures.csv")
  @Produces(CSV)
  HttpResponse<String> exportFigures(String plan, String asOf) {
    AuditedEdition edition = editions.getEdition(plan, asOf, null);
    StringWriter text = new StringWriter();
    new EditionCsv(new BodyNames(library.listJurisdictions())).write(List.of(edition), text);
    String name = plan + "-" + edition.edition().head().asOf().code() + ".csv";
    return HttpResponse.ok(text.toString())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
