package kurabe.web.ui.changes;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.correcting.Correction;
import kurabe.core.correcting.Corrections;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// The address of one publication's changes.
///
/// @param against the revision that it is held against; the one before it where it names none
record ChangeAddress(PlanCode plan, Period asOf, int revision, Optional<Integer> against) {

  static final String LIST = "changes";
  static final String ROUTE = LIST + "/:plan/:edition/:revision";

  private static final String AGAINST = "against";

  static ChangeAddress of(EditionSummary publication) {
    return new ChangeAddress(
        publication.plan().code(), publication.asOf(), publication.revision(), Optional.empty());
  }

  /// Empty for an address that no page of Kurabe links to.
  static Optional<ChangeAddress> parse(RouteParameters route, QueryParameters query) {
    try {
      return Optional.of(
          new ChangeAddress(
              new PlanCode(route.get("plan").orElse("")),
              Periods.parse(route.get("edition").orElse("")),
              Integer.parseInt(route.get("revision").orElse("")),
              query.getSingleParameter(AGAINST).map(Integer::valueOf)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  ChangeAddress withAgainst(int other) {
    return new ChangeAddress(plan, asOf, revision, Optional.of(other));
  }

  Optional<Correction> find(Corrections corrections) {
    return against
        .map(other -> corrections.find(plan, asOf, revision, other))
        .orElseGet(() -> corrections.find(plan, asOf, revision));
  }

  /// Relative to the start page.
  String path() {
    String page = String.join("/", LIST, plan.value(), asOf.code(), Integer.toString(revision));
    Map<String, String> query =
        against.map(other -> Map.of(AGAINST, Integer.toString(other))).orElse(Map.of());
    return new Location(page, QueryParameters.simple(query)).getPathWithQueryParameters();
  }
}
