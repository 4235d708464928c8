package kurabe.web.ui.edition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;

/// The plans that have a published edition, by their prefectures' codes.
public final class KnownPlans {

  private KnownPlans() {}

  /// @param editions newest first, so that a plan is as its newest edition names it
  public static List<Plan> of(List<EditionSummary> editions) {
    return editions.stream()
        .map(EditionSummary::plan)
        .collect(
            collectingAndThen(
                toMap(Plan::code, plan -> plan, (newest, _) -> newest, LinkedHashMap::new),
                KnownPlans::sorted));
  }

  private static List<Plan> sorted(Map<PlanCode, Plan> plans) {
    Collection<Plan> all = plans.values();
    return all.stream().sorted(comparing(Plan::jurisdiction)).toList();
  }
}
