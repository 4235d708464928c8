package kurabe.web.ui.dispute;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.disputing.KnownDispute;
import kurabe.core.plan.PlanCode;

/// Which disputes are listed; the address carries it.
///
/// @param plan all plans where it is empty
/// @param open open or resolved ones only; both where it is empty
record DisputesState(Optional<PlanCode> plan, Optional<Boolean> open) {

  static final String PAGE = "disputes";

  private static final String PLAN = "plan";
  private static final String STATE = "state";
  private static final String OPEN = "open";
  private static final String RESOLVED = "resolved";

  static DisputesState parse(QueryParameters query) {
    return new DisputesState(
        query.getSingleParameter(PLAN).flatMap(DisputesState::plan),
        query
            .getSingleParameter(STATE)
            .filter(it -> it.equals(OPEN) || it.equals(RESOLVED))
            .map(OPEN::equals));
  }

  private static Optional<PlanCode> plan(String code) {
    try {
      return Optional.of(new PlanCode(code));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  DisputesState withPlan(Optional<PlanCode> chosen) {
    return new DisputesState(chosen, open);
  }

  DisputesState withOpen(Optional<Boolean> chosen) {
    return new DisputesState(plan, chosen);
  }

  boolean shows(KnownDispute dispute) {
    return open.map(wanted -> wanted == dispute.isOpen()).orElse(true);
  }

  String path() {
    Map<String, String> query = new LinkedHashMap<>();
    plan.ifPresent(code -> query.put(PLAN, code.value()));
    open.ifPresent(wanted -> query.put(STATE, wanted ? OPEN : RESOLVED));
    return new Location(PAGE, QueryParameters.simple(query)).getPathWithQueryParameters();
  }
}
