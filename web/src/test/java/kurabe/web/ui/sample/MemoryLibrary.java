package kurabe.web.ui.sample;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.browsing.RevisionKey;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.Period;

/// Editions that are published for as long as the test runs.
public class MemoryLibrary implements EditionLibrary {

  private final List<PublishedEdition> published;

  /// @param published all revisions, in the order they were published
  public MemoryLibrary(List<PublishedEdition> published) {
    this.published = List.copyOf(published);
  }

  @Override
  public List<Jurisdiction> listJurisdictions() {
    return List.of(
        new Jurisdiction(JurisdictionCode.NATION, "全国", Jurisdiction.Kind.NATION, ""),
        prefecture("02", "青森県"),
        prefecture("05", "秋田県"));
  }

  private static Jurisdiction prefecture(String code, String name) {
    return new Jurisdiction(new JurisdictionCode(code), name, Jurisdiction.Kind.PREFECTURE, "東北");
  }

  @Override
  public List<EditionSummary> listEditions() {
    return newestRevisions().map(MemoryLibrary::summary).toList();
  }

  @Override
  public List<EditionSummary> listRevisions(PlanCode plan) {
    return published.reversed().stream()
        .filter(one -> isOf(one, plan))
        .map(MemoryLibrary::summary)
        .toList();
  }

  @Override
  public List<EditionSummary> listPublications(int limit) {
    return published.reversed().stream().limit(limit).map(MemoryLibrary::summary).toList();
  }

  @Override
  public List<PublishedEdition> listContents(Collection<RevisionKey> keys) {
    return keys.stream()
        .flatMap(key -> findRevision(key.plan(), key.asOf(), key.number()).stream())
        .toList();
  }

  @Override
  public List<PublishedEdition> listNewest(Collection<PlanCode> plans) {
    return plans.stream().map(this::findNewest).flatMap(Optional::stream).toList();
  }

  @Override
  public Optional<PublishedEdition> findNewest(PlanCode plan) {
    return newestRevisions().filter(one -> isOf(one, plan)).findFirst();
  }

  @Override
  public Optional<PublishedEdition> findEdition(PlanCode plan, Period asOf) {
    return newestRevisions().filter(one -> isOf(one, plan) && asOf(one).equals(asOf)).findFirst();
  }

  @Override
  public List<PublishedEdition> listEditions(PlanCode plan, Collection<Period> asOfs) {
    return asOfs.stream().distinct().flatMap(it -> findEdition(plan, it).stream()).toList();
  }

  @Override
  public List<EditionColumn> listColumns(PlanCode plan) {
    return newestRevisions()
        .filter(one -> isOf(one, plan))
        .flatMap(
            one ->
                new EditionIndex(one.edition())
                    .listPeriods().reversed().stream().map(period -> column(one, period)))
        .toList();
  }

  private static EditionColumn column(PublishedEdition one, Period period) {
    return new EditionColumn(asOf(one), one.revision(), one.edition().head().label(), period);
  }

  @Override
  public Optional<PublishedEdition> findRevision(PlanCode plan, Period asOf, int revision) {
    return published.stream()
        .filter(one -> isOf(one, plan) && asOf(one).equals(asOf) && one.revision() == revision)
        .findFirst();
  }

  @Override
  public List<SeriesPoint> listSeries(PlanCode plan, IndicatorKey indicator) {
    return newestRevisions().toList().reversed().stream()
        .filter(one -> isOf(one, plan))
        .flatMap(one -> points(one, new EditionIndex(one.edition()), indicator))
        .toList();
  }

  @Override
  public List<SeriesPoint> listSeries(PlanCode plan) {
    return newestRevisions().toList().reversed().stream()
        .filter(one -> isOf(one, plan))
        .flatMap(MemoryLibrary::points)
        .toList();
  }

  private static Stream<SeriesPoint> points(PublishedEdition one) {
    EditionIndex index = new EditionIndex(one.edition());
    return one.edition().observations().stream()
        .sorted(comparing(value -> value.period().end()))
        .map(
            value ->
                new SeriesPoint(
                    asOf(one),
                    one.revision(),
                    index.findIndicator(value.indicator()).orElseThrow(),
                    value));
  }

  private static Stream<SeriesPoint> points(
      PublishedEdition one, EditionIndex index, IndicatorKey key) {
    return index.listObservations(key).stream()
        .map(
            value ->
                new SeriesPoint(
                    asOf(one), one.revision(), index.findIndicator(key).orElseThrow(), value));
  }

  private Stream<PublishedEdition> newestRevisions() {
    Map<List<?>, PublishedEdition> newest = new LinkedHashMap<>();
    published.forEach(one -> newest.put(List.of(plan(one), asOf(one)), one));
    return newest.values().stream()
        .sorted(comparing((PublishedEdition one) -> asOf(one).end()).reversed());
  }

  private static boolean isOf(PublishedEdition one, PlanCode plan) {
    return plan(one).equals(plan);
  }

  private static PlanCode plan(PublishedEdition one) {
    return one.edition().head().plan().code();
  }

  private static Period asOf(PublishedEdition one) {
    return one.edition().head().asOf();
  }

  private static EditionSummary summary(PublishedEdition one) {
    Edition edition = one.edition();
    return new EditionSummary(
        edition.head().plan(),
        edition.head().asOf(),
        edition.head().label(),
        edition.head().source(),
        edition.head().document(),
        one.revision(),
        one.publishedAt(),
        (int) edition.allItems().count(),
        (int) edition.allItems().mapToLong(item -> item.indicators().size()).sum(),
        edition.observations().size(),
        edition.problems().size(),
        false);
  }
}
