package kurabe.core.benchmarking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.concordance.Origin;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.Dispute;
import kurabe.core.mapping.ConceptFigures;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.EditionHead;

/// What the newest reports of all plans print for concepts, with the documents that they print it
/// in.
@Singleton
final class ReportedFigures {

  private final EditionLibrary library;
  private final EditionBrowser browser;
  private final ConceptFigures figures;

  ReportedFigures(EditionLibrary library, EditionBrowser browser, ConceptFigures figures) {
    this.library = library;
    this.browser = browser;
    this.figures = figures;
  }

  /// The nation's, printed beside, among them.
  Map<ConceptCode, List<Sourced>> byConcept() {
    List<PlanCode> plans =
        library.listEditions().stream().map(edition -> edition.plan().code()).distinct().toList();
    List<AuditedEdition> editions = browser.listNewest(plans);
    Map<PlanCode, EditionFigures> byPlan = figures.byPlan(editions);
    return editions.stream()
        .flatMap(edition -> sourced(edition, byPlan))
        .collect(groupingBy(one -> one.figure().concept().code()));
  }

  private static Stream<Sourced> sourced(
      AuditedEdition edition, Map<PlanCode, EditionFigures> byPlan) {
    EditionHead head = edition.edition().head();
    return Stream.ofNullable(byPlan.get(head.plan().code()))
        .flatMap(figures -> figures.listFigures().stream())
        .map(figure -> new Sourced(figure, head.document(), disputes(edition, figure.origin())));
  }

  private static List<Dispute.Open> disputes(AuditedEdition edition, Origin origin) {
    return switch (origin) {
      case Origin.FromPlan(var _, var _, int _, IndicatorKey key) ->
          edition.index().listObservations(key).stream()
              .max(comparing(it -> it.period().end()))
              .map(it -> edition.disputes().at(new Contested.OfValue(key), it.period()))
              .orElse(List.of());
      case Origin.BesideIndicator _, Origin.FromSurvey _ -> List.of();
    };
  }
}
