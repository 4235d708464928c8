package kurabe.web.ui.hearing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.plan.PlanCode;

/// Which part of the page is shown, and of which plan; the address carries it.
///
/// @param plan all plans where it is empty
public record HearingState(Part part, Optional<PlanCode> plan) {

  static final String PAGE = "hearing";

  private static final String PART = "part";
  private static final String PLAN = "plan";

  /// What the page shows.
  public enum Part {
    REMARKS("remarks", "意見"),
    CASES("cases", "事例"),
    PROJECTS("projects", "事業とKPI");

    private final String code;
    private final String label;

    Part(String code, String label) {
      this.code = code;
      this.label = label;
    }

    String label() {
      return label;
    }

    static Optional<Part> find(String code) {
      return Stream.of(values()).filter(part -> part.code.equals(code)).findFirst();
    }
  }

  static HearingState parse(QueryParameters query) {
    return new HearingState(
        query.getSingleParameter(PART).flatMap(Part::find).orElse(Part.REMARKS),
        query.getSingleParameter(PLAN).flatMap(HearingState::plan));
  }

  private static Optional<PlanCode> plan(String code) {
    try {
      return Optional.of(new PlanCode(code));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  HearingState withPart(Part chosen) {
    return new HearingState(chosen, plan);
  }

  HearingState withPlan(Optional<PlanCode> chosen) {
    return new HearingState(part, chosen);
  }

  public String path() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(PART, part.code);
    plan.ifPresent(code -> query.put(PLAN, code.value()));
    return new Location(PAGE, QueryParameters.simple(query)).getPathWithQueryParameters();
  }
}
