package kurabe.web.ui.source;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// The edition whose document is asked for.
record SourcesState(PlanCode plan, Period edition) {

  private static final String PLAN = "plan";
  private static final String EDITION = "edition";

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

  String toAddress() {
    return "sources?" + PLAN + "=" + plan.value() + "&" + EDITION + "=" + edition.code();
  }
}
