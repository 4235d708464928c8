package kurabe.db.draft;

import static java.util.Objects.requireNonNull;

import kurabe.core.draft.Work;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// An edition by its plan and time, or a survey by its code.
record WorkColumns(@Nullable String planCode, @Nullable String asOf, @Nullable String surveyCode) {

  static WorkColumns of(Work work) {
    return switch (work) {
      case Work.OfEdition(PlanCode plan, Period period) ->
          new WorkColumns(plan.value(), period.code(), null);
      case Work.OfSurvey(SurveyCode survey) -> new WorkColumns(null, null, survey.value());
    };
  }

  Work toWork() {
    return surveyCode == null
        ? new Work.OfEdition(
            new PlanCode(requireNonNull(planCode)), Periods.parse(requireNonNull(asOf)))
        : new Work.OfSurvey(new SurveyCode(surveyCode));
  }
}
