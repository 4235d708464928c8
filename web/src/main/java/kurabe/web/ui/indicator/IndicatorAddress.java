package kurabe.web.ui.indicator;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// What the address of the page asks for; the newest edition where it names none.
///
/// @param revision counted only where an edition is named
public record IndicatorAddress(
    PlanCode plan, IndicatorKey indicator, Optional<Period> edition, Optional<Integer> revision) {

  static final String PLAN = "plan";
  static final String INDICATOR = "indicator";
  static final String EDITION = "edition";
  static final String REVISION = "revision";

  /// Empty for an address that no page of Kurabe links to.
  static Optional<IndicatorAddress> parse(RouteParameters route, QueryParameters query) {
    try {
      return Optional.of(
          new IndicatorAddress(
              new PlanCode(route.get(PLAN).orElse("")),
              new IndicatorKey(route.get(INDICATOR).orElse("")),
              query.getSingleParameter(EDITION).map(Periods::parse),
              query.getSingleParameter(REVISION).map(Integer::valueOf)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The address of an indicator in one edition, relative to the start page.
  public static String of(PlanCode plan, IndicatorKey indicator, Period edition) {
    return of(plan, indicator) + "?" + EDITION + "=" + edition.code();
  }

  /// The address of an indicator in its newest edition, relative to the start page.
  public static String of(PlanCode plan, IndicatorKey indicator) {
    return "plans/" + plan.value() + "/indicators/" + indicator.value();
  }

  Optional<AuditedEdition> find(EditionBrowser editions) {
    return edition
        .map(
            asOf ->
                revision
                    .map(number -> editions.findRevision(plan, asOf, number))
                    .orElseGet(() -> editions.findEdition(plan, asOf)))
        .orElseGet(() -> editions.findNewest(plan));
  }
}
