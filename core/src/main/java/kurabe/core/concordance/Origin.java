package kurabe.core.concordance;

import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Period;

/// Where a figure for a concept comes from.
public sealed interface Origin {

  /// A prefecture's own report.
  record FromPlan(PlanCode plan, Period edition, int revision, IndicatorKey indicator)
      implements Origin {}

  /// Printed beside an indicator of a report, for another body than the report's.
  record BesideIndicator(PlanCode plan, Period edition, int revision, IndicatorKey indicator)
      implements Origin {}

  /// An official statistic.
  record FromSurvey(SurveyCode survey) implements Origin {}
}
