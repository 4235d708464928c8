package kurabe.web.ui.crossing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.plan.PlanCode;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// The address of a plan's edition under a scheme.
///
/// @param scheme its code, or the beginning of one
/// @param edition the newest where it names none
/// @param revision counted only where an edition is named
/// @param period the time that is judged; the edition's own where it names none
public record UnderAddress(
    PlanCode plan,
    String scheme,
    Optional<Period> edition,
    Optional<Integer> revision,
    Optional<Period> period) {

  static final String PATH = "plans/:plan/under/:scheme";

  private static final String EDITION = "edition";
  private static final String REVISION = "revision";
  private static final String PERIOD = "period";

  /// The newest edition at its own time.
  public static UnderAddress of(PlanCode plan, SchemeCode scheme) {
    return new UnderAddress(
        plan, scheme.value(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Empty for an address that no page of Kurabe links to.
  static Optional<UnderAddress> parse(RouteParameters route, QueryParameters query) {
    try {
      return Optional.of(
          new UnderAddress(
              new PlanCode(route.get("plan").orElse("")),
              route.get("scheme").orElse(""),
              query.getSingleParameter(EDITION).map(Periods::parse),
              query.getSingleParameter(REVISION).map(Integer::valueOf),
              query.getSingleParameter(PERIOD).map(Periods::parse)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// In the version that a page of the plan shows.
  public UnderAddress at(Optional<Period> asOf, Optional<Integer> number) {
    return new UnderAddress(plan, scheme, asOf, number, period);
  }

  UnderAddress withScheme(SchemeCode chosen) {
    return new UnderAddress(plan, chosen.value(), edition, revision, period);
  }

  /// Another edition has other periods.
  UnderAddress withEdition(Period chosen) {
    return new UnderAddress(plan, scheme, Optional.of(chosen), Optional.empty(), Optional.empty());
  }

  UnderAddress withPeriod(Period chosen) {
    return new UnderAddress(plan, scheme, edition, revision, Optional.of(chosen));
  }

  Optional<AuditedEdition> find(EditionBrowser editions) {
    return edition.map(asOf -> find(editions, asOf)).orElseGet(() -> editions.findNewest(plan));
  }

  private Optional<AuditedEdition> find(EditionBrowser editions, Period asOf) {
    return revision
        .map(number -> editions.findRevision(plan, asOf, number))
        .orElseGet(() -> editions.findEdition(plan, asOf));
  }

  /// Relative to the start page.
  public String path() {
    Map<String, String> query = new LinkedHashMap<>();
    edition.ifPresent(asOf -> query.put(EDITION, asOf.code()));
    revision.ifPresent(number -> query.put(REVISION, Integer.toString(number)));
    period.ifPresent(at -> query.put(PERIOD, at.code()));
    return new Location("plans/" + plan.value() + "/under/" + scheme, QueryParameters.simple(query))
        .getPathWithQueryParameters();
  }
}
