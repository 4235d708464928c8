package kurabe.importers.sources.aomori.progress;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.report.Case;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Goal;
import kurabe.core.time.Period;
import kurabe.importers.text.PeriodLabels;

/// Puts the parts of an edition together.
final class EditionAssembler {

  private static final int FIELD_LEVEL = 0;

  private EditionAssembler() {}

  /// The newest period that any table has figures for.
  static Period newest(List<Kpi> kpis) {
    return kpis.stream()
        .flatMap(kpi -> kpi.table().header().periods().stream())
        .max(comparing(Period::end))
        .orElseThrow();
  }

  static Edition assemble(
      EditionHead head,
      List<Kpi> kpis,
      List<Goal> goals,
      List<Case> cases,
      List<Problem> problems) {
    List<IndicatorRow> rows = kpis.stream().flatMap(kpi -> kpi.rows().stream()).toList();
    return new Edition(
        head,
        fields(kpis),
        rows.stream().flatMap(row -> row.observations().stream()).toList(),
        kpis.stream().flatMap(Kpi::evaluations).toList(),
        rows.stream().flatMap(row -> row.references().stream()).toList(),
        List.of(),
        List.of(),
        goals,
        List.of(),
        cases,
        problems);
  }

  private static List<PlanItem> fields(List<Kpi> kpis) {
    Map<String, List<Kpi>> fields =
        kpis.stream()
            .collect(
                Collectors.groupingBy(
                    kpi -> kpi.table().heading().field(), LinkedHashMap::new, Collectors.toList()));
    return fields.entrySet().stream()
        .map(entry -> field(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static PlanItem field(String name, List<Kpi> kpis) {
    return new PlanItem(
        ItemKey.named(name),
        FIELD_LEVEL,
        "",
        name,
        "",
        List.of(),
        kpis.stream().map(Kpi::item).toList(),
        kpis.getFirst().table().heading().line().citation());
  }

  /// The period as the report's dashboard writes it: 2025年12月末.
  static String label(Period period) {
    return PeriodLabels.of(period);
  }
}
