package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.mapping.Concordances;
import kurabe.web.json.ConceptDetailJson;
import kurabe.web.json.ConceptJson;

/// The catalogue of common indicators.
@Controller("/api/v1/concepts")
final class ConceptController {

  private final ConceptCatalog catalog;
  private final Concordances concordances;

  ConceptController(ConceptCatalog catalog, Concordances concordances) {
    this.catalog = catalog;
    this.concordances = concordances;
  }

  /// All common indicators, with definition, unit, direction and population.
  @Get
  List<ConceptJson> listConcepts() {
    return catalog.listConcepts().stream().map(ConceptJson::of).toList();
  }

  /// A common indicator, and what of which plan is mapped to it on what ground.
  ///
  /// @param code of the common indicator, such as municipal-telework
  @Get("/{code}")
  ConceptDetailJson getConcept(String code) {
    Concept concept =
        catalog.findConcept(Codes.concept(code)).orElseThrow(() -> ApiProblem.noSuchConcept(code));
    return ConceptDetailJson.of(concept, concordances.current());
  }
}
