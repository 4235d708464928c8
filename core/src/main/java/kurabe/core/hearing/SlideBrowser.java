package kurabe.core.hearing;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.council.CouncilRecord;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;

/// Finds the projects and KPIs that councils were shown.
@Singleton
public final class SlideBrowser {

  private final CouncilLibrary councils;
  private final EditionLibrary editions;

  SlideBrowser(CouncilLibrary councils, EditionLibrary editions) {
    this.councils = councils;
    this.editions = editions;
  }

  /// Latest meeting first, in the slides' order within it.
  ///
  /// @param plan all plans where it is empty
  public List<KnownProject> listProjects(Optional<PlanCode> plan) {
    return councils.listRecords(plan).stream()
        .map(PublishedRecord::record)
        .flatMap(
            record ->
                record.projects().stream()
                    .map(project -> new KnownProject(record.meeting(), record.document(), project)))
        .toList();
  }

  /// The same for KPIs, each beside the item of the plan's newest edition whose title is its name.
  public List<KnownKpi> listKpis(Optional<PlanCode> plan) {
    List<CouncilRecord> records =
        councils.listRecords(plan).stream().map(PublishedRecord::record).toList();
    List<PlanCode> plans = records.stream().map(it -> it.meeting().plan()).distinct().toList();
    Map<PlanCode, PublishedEdition> newest =
        editions.listNewest(plans).stream()
            .collect(toMap(it -> it.edition().head().plan().code(), it -> it));
    return records.stream().flatMap(record -> kpis(record, newest)).toList();
  }

  private static Stream<KnownKpi> kpis(
      CouncilRecord record, Map<PlanCode, PublishedEdition> newest) {
    Optional<PublishedEdition> edition = Optional.ofNullable(newest.get(record.meeting().plan()));
    return record.kpis().stream()
        .map(
            kpi ->
                new KnownKpi(
                    record.meeting(),
                    record.document(),
                    kpi,
                    edition.flatMap(published -> find(published, kpi.name()))));
  }

  private static Optional<PlanItem> find(PublishedEdition published, String name) {
    return published
        .edition()
        .allItems()
        .filter(item -> folded(item.title()).equals(folded(name)))
        .findFirst();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("(?U)\\s+", "");
  }
}
