package kurabe.core.tracking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.ambition.Ambition;
import kurabe.core.ambition.AmbitionLens;
import kurabe.core.ambition.Reported;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.catalog.Catalog;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.mapping.ConceptFigures;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;
import kurabe.core.tracking.PlanAmbition.Row;

/// Looks at the pace and the ambition of plans, with everything that was published of them.
@Singleton
public final class Ambitions {

  private final EditionBrowser browser;
  private final EditionLibrary library;
  private final Catalog catalog;
  private final ConceptFigures concepts;

  Ambitions(
      EditionBrowser browser, EditionLibrary library, Catalog catalog, ConceptFigures concepts) {
    this.browser = browser;
    this.library = library;
    this.catalog = catalog;
    this.concepts = concepts;
  }

  /// @param column of the plan's newest edition; each indicator's newest where it is not given
  public Optional<PlanAmbition> find(PlanCode plan, Optional<Period> column) {
    return browser.findNewest(plan).map(edition -> look(edition, column));
  }

  private PlanAmbition look(AuditedEdition edition, Optional<Period> column) {
    PlanCode plan = edition.edition().head().plan().code();
    EditionFigures figures = concepts.of(edition);
    Map<IndicatorKey, List<SeriesPoint>> series =
        library.listSeries(plan).stream().collect(groupingBy(it -> it.indicator().key()));
    List<Row> rows =
        edition
            .edition()
            .allItems()
            .flatMap(item -> rows(edition, figures, item, column, series))
            .toList();
    return new PlanAmbition(edition, catalog.findSpan(plan), column, rows);
  }

  private Stream<Row> rows(
      AuditedEdition edition,
      EditionFigures figures,
      PlanItem owner,
      Optional<Period> column,
      Map<IndicatorKey, List<SeriesPoint>> series) {
    return owner.indicators().stream()
        .map(
            it ->
                new Row(
                    owner,
                    it,
                    find(edition, figures, it, column, series.getOrDefault(it.key(), List.of()))));
  }

  /// One indicator of an edition that is at hand already.
  ///
  /// @param figures of the edition, by concept
  /// @param series the indicator's values in all editions, oldest first
  public Optional<Ambition> find(
      AuditedEdition edition,
      EditionFigures figures,
      Indicator indicator,
      Optional<Period> column,
      List<SeriesPoint> series) {
    Optional<PlanSpan> span = catalog.findSpan(edition.edition().head().plan().code());
    AmbitionLens lens = new AmbitionLens(edition.scheme(), span, figures::pair);
    List<Reported> history =
        series.stream()
            .map(it -> new Reported(it.edition(), it.revision(), it.indicator(), it.observation()))
            .toList();
    return observation(edition, indicator, column)
        .map(it -> reported(edition, indicator, it))
        .map(it -> lens.look(it, history, edition.index().listReferences(indicator.key())));
  }

  private static Optional<Observation> observation(
      AuditedEdition edition, Indicator indicator, Optional<Period> column) {
    return edition.index().listObservations(indicator.key()).stream()
        .filter(it -> column.map(it.period()::equals).orElse(true))
        .max(comparing(it -> it.period().end()));
  }

  private static Reported reported(AuditedEdition edition, Indicator indicator, Observation it) {
    return new Reported(
        edition.edition().head().asOf(), edition.published().revision(), indicator, it);
  }
}
