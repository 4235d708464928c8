package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.concordance.FigurePair;
import kurabe.core.mapping.ConceptFigures;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.ComparabilityJson;
import kurabe.web.words.BodyNames;
import kurabe.web.words.ConceptSentence;

/// How far two figures of plans may be compared.
@Controller("/api/v1/comparability")
final class ComparabilityController {

  private final EditionBrowser browser;
  private final EditionLibrary library;
  private final ConceptFigures concepts;

  ComparabilityController(EditionBrowser browser, EditionLibrary library, ConceptFigures concepts) {
    this.browser = browser;
    this.library = library;
    this.concepts = concepts;
  }

  /// Two figures set against each other: grade, reasons, and the difference where it may be shown.
  ///
  /// @param left plan and key of an indicator, such as aomori-dx/1a2b3c4d5e6f, for its newest
  /// value;
  ///     with a third part for what is printed beside it: aomori-dx/1a2b3c4d5e6f/00 for the
  /// nation's
  /// @param right the same
  @Get
  ComparabilityJson compare(@QueryValue String left, @QueryValue String right) {
    FigureAddress one = FigureAddress.parse(left);
    FigureAddress other = FigureAddress.parse(right);
    List<AuditedEdition> editions =
        browser.listNewest(Stream.of(one, other).map(FigureAddress::plan).distinct().toList());
    Map<PlanCode, EditionFigures> figures = concepts.byPlan(editions);
    return compare(sourced(one, editions, figures), sourced(other, editions, figures));
  }

  private ComparabilityJson compare(Sourced left, Sourced right) {
    BodyNames names = new BodyNames(library.listJurisdictions());
    FigurePair pair = FigurePair.of(left.figure(), right.figure());
    String sentence =
        ConceptSentence.of(pair, names.of(left.figure().body()), names.of(right.figure().body()));
    return ComparabilityJson.of(left, right, pair, sentence);
  }

  private static Sourced sourced(
      FigureAddress address, List<AuditedEdition> editions, Map<PlanCode, EditionFigures> figures) {
    AuditedEdition edition =
        editions.stream()
            .filter(one -> one.edition().head().plan().code().equals(address.plan()))
            .findFirst()
            .orElseThrow(() -> ApiProblem.noSuchPlan(address.plan().value()));
    ConceptFigure figure =
        address
            .find(figures.get(address.plan()))
            .orElseThrow(
                () ->
                    ApiProblem.noSuchIndicator(
                        address.plan().value(), address.indicator().value()));
    return new Sourced(figure, edition.edition().head().document());
  }
}
