package kurabe.web.ui.source;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// The edition whose document is asked for.
record SourcesState(PlanCode plan, Period edition) {

  private static final String PLAN = "plan";
  private static final String EDITION = "edition";
  private static final String SURVEY = "survey";

  /// Empty where the address asks for none, or for one that cannot be.
  static Optional<SourcesState> parse(QueryParameters query) {
    try {
      return query
          .getSingleParameter(PLAN)
          .map(PlanCode::new)
          .flatMap(
              plan ->
                  query
                      .getSingleParameter(EDITION)
                      .map(Periods::parse)
                      .map(edition -> new SourcesState(plan, edition)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The survey whose document is asked for.
  static Optional<SurveyCode> parseSurvey(QueryParameters query) {
    try {
      return query.getSingleParameter(SURVEY).map(SurveyCode::new);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  static String address(SurveyCode survey) {
    return "sources?" + SURVEY + "=" + survey.value();
  }

  String toAddress() {
    return "sources?" + PLAN + "=" + plan.value() + "&" + EDITION + "=" + edition.code();
  }
}
