package kurabe.core.draft;

import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Period;

/// What is published in revisions (公表物).
public sealed interface Work {

  record OfEdition(PlanCode plan, Period asOf) implements Work {}

  record OfSurvey(SurveyCode survey) implements Work {}

  /// Short and unique: `aomori-dx 2025-12-31`.
  default String code() {
    return switch (this) {
      case OfEdition(PlanCode plan, Period asOf) -> plan.value() + " " + asOf.code();
      case OfSurvey(SurveyCode survey) -> survey.value();
    };
  }
}
