package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.ConceptComparer;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.jurisdiction.Region;
import kurabe.web.json.ConceptFiguresJson;

/// Figures for a common indicator.
@Controller("/api/v1/concepts")
final class ConceptFiguresController {

  private final ConceptCatalog catalog;
  private final ConceptComparer comparer;

  ConceptFiguresController(ConceptCatalog catalog, ConceptComparer comparer) {
    this.catalog = catalog;
    this.comparer = comparer;
  }

  /// One common indicator across several prefectures and the nation, with gaps and ranks.
  ///
  /// @param code of the common indicator, such as municipal-telework
  /// @param bodies a region (tohoku), all, or codes of prefectures separated by commas (02,05);
  ///     tohoku where left out
  /// @param vintage the time whose figures are compared, such as R5 or 2022-12-31; the newest that
  ///     can be compared where left out
  @Get("/{code}/figures")
  ConceptFiguresJson compareFigures(
      String code, @Nullable @QueryValue String bodies, @Nullable @QueryValue String vintage) {
    Concept concept =
        catalog.findConcept(Codes.concept(code)).orElseThrow(() -> ApiProblem.noSuchConcept(code));
    String asked = bodies == null || bodies.isBlank() ? Region.TOHOKU.code() : bodies.strip();
    BodyGroup group =
        comparer.groups().find(asked).orElseThrow(() -> ApiProblem.noSuchBodies(asked));
    return ConceptFiguresJson.of(comparer.compare(concept, group, Codes.vintage(vintage)), group);
  }
}
