package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.plan.Plan;
import kurabe.core.scheme.EvaluationScheme;

/// A plan with its editions.
///
/// @param levels names of the levels of its tree, from the root down
/// @param indicatorName what the plan calls its indicators
/// @param editions newest first
@Serdeable
public record PlanJson(
    String code,
    String title,
    String jurisdiction,
    List<String> levels,
    String indicatorName,
    SchemeJson scheme,
    List<EditionSummaryJson> editions) {

  public static PlanJson of(Plan plan, EvaluationScheme scheme, List<EditionSummary> editions) {
    return new PlanJson(
        plan.code().value(),
        plan.title(),
        plan.jurisdiction().value(),
        plan.levels(),
        plan.indicatorName(),
        SchemeJson.of(scheme),
        editions.stream().map(EditionSummaryJson::of).toList());
  }
}
