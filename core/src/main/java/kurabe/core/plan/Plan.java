package kurabe.core.plan;

import java.util.List;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.scheme.SchemeCode;

/// A published plan.
///
/// @param levels names of the levels of its tree from the root down, in the plan's own words
///     (`分野`, `KPI`)
/// @param indicatorName what the plan calls its indicators (`中間指標`)
/// @param scheme the evaluation scheme that it judges itself by
public record Plan(
    PlanCode code,
    JurisdictionCode jurisdiction,
    String title,
    List<String> levels,
    String indicatorName,
    SchemeCode scheme) {

  public Plan {
    levels = List.copyOf(levels);
  }
}
