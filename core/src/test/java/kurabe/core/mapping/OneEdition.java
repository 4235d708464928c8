package kurabe.core.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import kurabe.core.time.Period;

/// A library with a single edition.
record OneEdition(Edition edition) implements EditionLibrary {

  @Override
  public Optional<PublishedEdition> findNewest(PlanCode plan) {
    return plan.equals(edition.head().plan().code())
        ? Optional.of(new PublishedEdition(edition, 1, Instant.EPOCH))
        : Optional.empty();
  }

  @Override
  public List<PublishedEdition> listNewest(Collection<PlanCode> plans) {
    return plans.stream().flatMap(plan -> findNewest(plan).stream()).toList();
  }

  @Override
  public Optional<PublishedEdition> findEdition(PlanCode plan, Period asOf) {
    return findNewest(plan);
  }

  @Override
  public Optional<PublishedEdition> findRevision(PlanCode plan, Period asOf, int revision) {
    return findNewest(plan);
  }

  @Override
  public List<Jurisdiction> listJurisdictions() {
    return List.of();
  }

  @Override
  public List<EditionSummary> listEditions() {
    return List.of();
  }

  @Override
  public List<EditionSummary> listPublications(int limit) {
    return List.of();
  }

  @Override
  public List<PublishedEdition> listContents(Collection<RevisionKey> keys) {
    return List.of();
  }

  @Override
  public List<EditionSummary> listRevisions(PlanCode plan) {
    return List.of();
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
}
