package kurabe.db.edition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.browsing.RevisionKey;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;

/// Reads what was published: one statement for the heads and one per table of contents, whatever
/// the
/// number of plans.
@Singleton
final class DatabaseEditionLibrary implements EditionLibrary {

  private static final String MUNICIPALITY = "municipality";

  private final Storage storage;
  private final Jurisdictions jurisdictions;
  private final Heads heads;
  private final Contents contents;
  private final Series series;

  DatabaseEditionLibrary(
      Storage storage, Jurisdictions jurisdictions, Heads heads, Contents contents, Series series) {
    this.storage = storage;
    this.jurisdictions = jurisdictions;
    this.heads = heads;
    this.contents = contents;
    this.series = series;
  }

  @Override
  public List<Jurisdiction> listJurisdictions() {
    return storage.read(
        () ->
            jurisdictions.findByKindNotEqualOrderByCode(MUNICIPALITY).stream()
                .map(JurisdictionRow::toJurisdiction)
                .toList());
  }

  @Override
  public List<EditionSummary> listEditions() {
    return storage.read(() -> summaries(heads.listLatest()));
  }

  @Override
  public List<EditionSummary> listRevisions(PlanCode plan) {
    return storage.read(() -> summaries(heads.listRevisions(plan.value())));
  }

  @Override
  public List<EditionSummary> listPublications(int limit) {
    return storage.read(() -> summaries(heads.listPublications(limit)));
  }

  @Override
  public List<PublishedEdition> listContents(Collection<RevisionKey> keys) {
    return keys.isEmpty() ? List.of() : storage.read(() -> contents(keys));
  }

  private List<PublishedEdition> contents(Collection<RevisionKey> keys) {
    List<String> plans = keys.stream().map(key -> key.plan().value()).distinct().toList();
    List<String> names = keys.stream().map(DatabaseEditionLibrary::name).toList();
    Map<String, HeadRow> found =
        heads.listRevisions(plans, names).stream()
            .collect(toMap(DatabaseEditionLibrary::name, head -> head));
    return editions(names.stream().map(found::get).filter(Objects::nonNull).toList());
  }

  private static String name(RevisionKey key) {
    return String.join(" ", key.plan().value(), key.asOf().code(), Integer.toString(key.number()));
  }

  private static String name(HeadRow head) {
    return String.join(" ", head.planCode(), head.asOf(), Integer.toString(head.number()));
  }

  /// In the order of the codes.
  @Override
  public List<PublishedEdition> listNewest(Collection<PlanCode> plans) {
    List<String> codes = plans.stream().map(PlanCode::value).distinct().toList();
    return codes.isEmpty()
        ? List.of()
        : storage.read(() -> inOrder(codes, HeadRow::planCode, heads.listNewest(codes)));
  }

  @Override
  public Optional<PublishedEdition> findNewest(PlanCode plan) {
    return listNewest(List.of(plan)).stream().findFirst();
  }

  @Override
  public Optional<PublishedEdition> findEdition(PlanCode plan, Period asOf) {
    return find(() -> heads.findLatest(plan.value(), asOf.code()));
  }

  @Override
  public List<PublishedEdition> listEditions(PlanCode plan, Collection<Period> asOfs) {
    List<String> codes = asOfs.stream().map(Period::code).distinct().toList();
    return codes.isEmpty()
        ? List.of()
        : storage.read(
            () -> inOrder(codes, HeadRow::asOf, heads.listLatestOf(plan.value(), codes)));
  }

  /// Stable: editions stay in the order that the query gives them.
  @Override
  public List<EditionColumn> listColumns(PlanCode plan) {
    return storage.read(
        () ->
            heads.listColumns(plan.value()).stream()
                .collect(groupingBy(ColumnRow::asOf, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(
                    columns ->
                        columns.stream()
                            .sorted(comparing((ColumnRow it) -> it.column().end()).reversed()))
                .map(ColumnRow::toColumn)
                .toList());
  }

  @Override
  public Optional<PublishedEdition> findRevision(PlanCode plan, Period asOf, int revision) {
    return find(() -> heads.findRevision(plan.value(), asOf.code(), revision));
  }

  @Override
  public List<SeriesPoint> listSeries(PlanCode plan, IndicatorKey indicator) {
    return storage.read(
        () -> series.list(heads.listLatestOldestFirst(plan.value()), indicator.value()));
  }

  @Override
  public List<SeriesPoint> listSeries(PlanCode plan) {
    return storage.read(() -> series.listAll(heads.listLatestOldestFirst(plan.value())));
  }

  private Optional<PublishedEdition> find(Supplier<Optional<HeadRow>> head) {
    return storage.read(() -> head.get().flatMap(it -> editions(List.of(it)).stream().findFirst()));
  }

  private List<PublishedEdition> inOrder(
      List<String> codes, Function<HeadRow, String> codeOf, List<HeadRow> rows) {
    Map<String, HeadRow> found = rows.stream().collect(toMap(codeOf, head -> head));
    return editions(codes.stream().map(found::get).filter(Objects::nonNull).toList());
  }

  private List<PublishedEdition> editions(List<HeadRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, EditionRows> loaded = contents.load(rows.stream().map(HeadRow::revisionId).toList());
    return rows.stream().map(row -> edition(row, loaded)).toList();
  }

  private static PublishedEdition edition(HeadRow row, Map<Long, EditionRows> loaded) {
    EditionRows rows = Objects.requireNonNull(loaded.get(row.revisionId()));
    return new PublishedEdition(
        EditionReader.read(row.toHead(), rows), row.number(), row.publishedAt());
  }

  private static List<EditionSummary> summaries(List<HeadRow> rows) {
    return rows.stream().map(HeadRow::toSummary).toList();
  }
}
