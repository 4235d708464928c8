package kurabe.core.ambition;

import java.util.List;
import kurabe.core.evaluation.Attainment;
import kurabe.core.plan.Indicator;
import kurabe.core.report.Observation;

/// Where one indicator stands on its way to its target, and what the target asks for.
///
/// @param observation the value that is looked at
/// @param attainment of the final target, uncapped
/// @param pace the same against an even progress
public record Ambition(
    Indicator indicator,
    Observation observation,
    Attainment attainment,
    Pace pace,
    Required required,
    Actual actual,
    Course course,
    List<Finding> findings) {

  public Ambition {
    findings = List.copyOf(findings);
  }
}
