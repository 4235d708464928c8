package kurabe.core.concordance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Edition;

/// What each indicator of an edition is mapped to, and each item that has none, in the report's
/// order.
public record PlanMapping(Plan plan, List<Row> rows) {

  public PlanMapping {
    rows = List.copyOf(rows);
  }

  /// @param indicator empty for an item that is judged as a whole
  /// @param subject as a new mapping would name it
  /// @param mapping empty where nobody has mapped it
  public record Row(
      PlanItem item,
      Optional<Indicator> indicator,
      MappedSubject subject,
      Optional<Mapping> mapping) {

    private boolean isNamed(MappedSubject folded) {
      PlanCode plan = subject.plan();
      return Stream.concat(
              Stream.of(MappedSubject.of(plan, item)),
              indicator.stream().flatMap(one -> MappedSubject.allOf(plan, item, one)))
          .anyMatch(name -> name.folded().equals(folded));
    }
  }

  public static PlanMapping of(Edition edition, Concordance concordance) {
    PlanCode code = edition.head().plan().code();
    return new PlanMapping(
        edition.head().plan(),
        edition.allItems().flatMap(item -> rows(code, item, concordance)).toList());
  }

  public List<Row> listUnmapped() {
    return rows.stream().filter(row -> row.mapping().isEmpty()).toList();
  }

  /// What a subject means here, as a new mapping would name it: an indicator by its name alone is
  /// found with its item, an item with its indicators. Empty for what is not here, several where it
  /// is not clear which is meant.
  public List<MappedSubject> resolve(MappedSubject subject) {
    return rows.stream()
        .filter(row -> row.isNamed(subject.folded()))
        .map(Row::subject)
        .distinct()
        .toList();
  }

  private static Stream<Row> rows(PlanCode plan, PlanItem item, Concordance concordance) {
    if (!item.indicators().isEmpty()) {
      return item.indicators().stream().map(one -> row(plan, item, one, concordance));
    }
    return item.children().isEmpty()
        ? Stream.of(
            new Row(
                item,
                Optional.empty(),
                MappedSubject.of(plan, item),
                concordance.findMapping(plan, item)))
        : Stream.empty();
  }

  private static Row row(
      PlanCode plan, PlanItem item, Indicator indicator, Concordance concordance) {
    return new Row(
        item,
        Optional.of(indicator),
        MappedSubject.of(plan, item, indicator),
        concordance.findMapping(plan, item, indicator));
  }
}
