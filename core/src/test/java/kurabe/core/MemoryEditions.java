package kurabe.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.browsing.RevisionKey;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.time.Period;

/// All revisions of one edition, for as long as a test runs.
public final class MemoryEditions implements EditionLibrary {

  private final List<PublishedEdition> published;

  /// @param revisions the first publication first
  public MemoryEditions(List<Edition> revisions) {
    published =
        IntStream.range(0, revisions.size())
            .mapToObj(i -> new PublishedEdition(revisions.get(i), i + 1, Instant.ofEpochSecond(i)))
            .toList();
  }

  @Override
  public List<Jurisdiction> listJurisdictions() {
    return List.of();
  }

  @Override
  public List<EditionSummary> listEditions() {
    return listPublications(1);
  }

  @Override
  public List<EditionSummary> listRevisions(PlanCode plan) {
    return newestFirst()
        .filter(it -> head(it).plan().code().equals(plan))
        .map(MemoryEditions::summary)
        .toList();
  }

  @Override
  public List<EditionSummary> listPublications(int limit) {
    return newestFirst().limit(limit).map(MemoryEditions::summary).toList();
  }

  @Override
  public List<PublishedEdition> listContents(Collection<RevisionKey> keys) {
    return keys.stream()
        .flatMap(key -> findRevision(key.plan(), key.asOf(), key.number()).stream())
        .toList();
  }

  @Override
  public List<PublishedEdition> listNewest(Collection<PlanCode> plans) {
    return plans.stream().flatMap(plan -> findNewest(plan).stream()).toList();
  }

  @Override
  public Optional<PublishedEdition> findNewest(PlanCode plan) {
    return newestFirst().filter(it -> head(it).plan().code().equals(plan)).findFirst();
  }

  @Override
  public Optional<PublishedEdition> findEdition(PlanCode plan, Period asOf) {
    return findNewest(plan).filter(it -> head(it).asOf().equals(asOf));
  }

  @Override
  public Optional<PublishedEdition> findRevision(PlanCode plan, Period asOf, int revision) {
    return published.stream()
        .filter(it -> head(it).plan().code().equals(plan) && head(it).asOf().equals(asOf))
        .filter(it -> it.revision() == revision)
        .findFirst();
  }

  @Override
  public List<SeriesPoint> listSeries(PlanCode plan, IndicatorKey indicator) {
    return List.of();
  }

  @Override
  public List<SeriesPoint> listSeries(PlanCode plan) {
    return List.of();
  }

  @Override
  public List<PublishedEdition> listEditions(PlanCode plan, Collection<Period> asOfs) {
    return asOfs.stream().flatMap(asOf -> findEdition(plan, asOf).stream()).toList();
  }

  @Override
  public List<EditionColumn> listColumns(PlanCode plan) {
    return List.of();
  }

  private Stream<PublishedEdition> newestFirst() {
    return published.reversed().stream();
  }

  private static EditionHead head(PublishedEdition one) {
    return one.edition().head();
  }

  private static EditionSummary summary(PublishedEdition one) {
    return new EditionSummary(
        head(one).plan(),
        head(one).asOf(),
        head(one).label(),
        head(one).source(),
        head(one).document(),
        one.revision(),
        one.publishedAt(),
        (int) one.edition().allItems().count(),
        0,
        one.edition().observations().size(),
        one.edition().problems().size(),
        false);
  }
}
