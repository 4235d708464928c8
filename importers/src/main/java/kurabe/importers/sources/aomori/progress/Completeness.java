package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Announcements.Count;
import kurabe.importers.text.JapaneseText;

/// Holds what the report announces against the tables that are there. A document that lost tables
/// on its way is refused: half a report would look like a change of the plan.
final class Completeness {

  private final Announcements announced;
  private final List<Section> sections;
  private final ProblemLog log;

  private Completeness(Announcements announced, List<Section> sections, ProblemLog log) {
    this.announced = announced;
    this.sections = sections;
    this.log = log;
  }

  /// The first check that finds something missing says it; the others would only say it again.
  static void checkTables(Announcements announced, List<Section> sections, ProblemLog log) {
    Completeness check = new Completeness(announced, sections, log);
    List<Problem> missing =
        Stream.of(check.missingNames(), check.missingNumbers(), check.missingCount())
            .filter(problems -> !problems.isEmpty())
            .findFirst()
            .orElse(List.of());
    missing.forEach(log::add);
    if (sections.isEmpty() && missing.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, "KPI"));
    }
  }

  static void checkCounts(Announcements announced, List<Kpi> kpis, ProblemLog log) {
    int fields = (int) kpis.stream().map(kpi -> kpi.table().heading().field()).distinct().count();
    int indicators = kpis.stream().mapToInt(kpi -> kpi.table().rows().size()).sum();
    compare(announced.fieldCount(), "分野", fields, log);
    compare(announced.kpiCount(), "KPI", kpis.size(), log);
    compare(announced.indicatorCount(), "中間指標", indicators, log);
  }

  static void compare(Optional<Count> count, String what, int read, ProblemLog log) {
    count
        .filter(announced -> announced.number() != read)
        .ifPresent(
            announced ->
                log.add(
                    new Problem.CountMismatch(
                        announced.line().place(), what, announced.number(), read)));
  }

  private List<Problem> missingNames() {
    return announced.kpis().stream()
        .map(AnnouncedKpi::field)
        .distinct()
        .flatMap(field -> missingNames(field).stream())
        .toList();
  }

  /// A KPI whose name differs between outline and table is still the same when it is the only one
  /// left over on both sides.
  private List<Problem> missingNames(String field) {
    List<AnnouncedKpi> names = new ArrayList<>(unread(field));
    List<Section> tables =
        sections.stream().filter(section -> isUnannounced(section, field)).toList();
    for (Section table : tables) {
      if (!names.isEmpty()) {
        AnnouncedKpi name = names.removeFirst();
        log.add(
            new Problem.LabelMismatch(
                name.line().place(), table.heading().mark(), table.title(), name.name()));
      }
    }
    return names.stream().map(Completeness::missing).toList();
  }

  private static Problem missing(AnnouncedKpi kpi) {
    return new Problem.MissingTable(kpi.line().place(), kpi.name());
  }

  /// Announced in the field, without a table of that name; the last of several mentions, which has
  /// no icon's text in front.
  private List<AnnouncedKpi> unread(String field) {
    return List.copyOf(
        announced.kpis().stream()
            .filter(kpi -> kpi.field().equals(field))
            .filter(kpi -> sections.stream().noneMatch(table -> table.isCalled(kpi.name())))
            .collect(
                Collectors.toMap(kpi -> LooseName.key(kpi.name()), kpi -> kpi, (_, last) -> last))
            .values());
  }

  private boolean isUnannounced(Section section, String field) {
    return JapaneseText.compact(section.heading().field()).equals(JapaneseText.compact(field))
        && announced.kpis().stream().noneMatch(kpi -> section.isCalled(kpi.name()));
  }

  /// KPI① and KPI③ without KPI②.
  private List<Problem> missingNumbers() {
    List<Problem> missing = new ArrayList<>();
    Optional<KpiHeading> previous = Optional.empty();
    for (Section section : sections) {
      KpiHeading heading = section.heading();
      int expected =
          previous
              .filter(each -> each.field().equals(heading.field()))
              .map(each -> each.number() + 1)
              .orElse(1);
      if (heading.number() > expected) {
        String name = heading.field() + "分野 KPI" + expected;
        missing.add(new Problem.MissingTable(heading.line().place(), name));
      }
      previous = Optional.of(heading);
    }
    return missing;
  }

  private List<Problem> missingCount() {
    return announced.kpiCount().filter(count -> count.number() > sections.size()).stream()
        .<Problem>map(count -> new Problem.MissingTable(count.line().place(), count.text()))
        .toList();
  }
}
