package kurabe.web.ui.ambition;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.web.ui.edition.PlanAddress;

/// The address of a plan's page of pace and ambition, with everything that the reader chose there.
///
/// @param period a column of the report; each indicator's newest value where it names none
record AmbitionAddress(PlanCode plan, Optional<Period> period, Grouping grouping) {

  private static final String PERIOD = "period";
  private static final String GROUP = "group";

  /// What the lines of the table are put together by.
  enum Grouping {
    ITEM("item", "項目ごと"),
    COURSE("course", "見通しごと");

    private final String code;
    private final String label;

    Grouping(String code, String label) {
      this.code = code;
      this.label = label;
    }

    String label() {
      return label;
    }

    static Grouping parse(String code) {
      return code.equals(COURSE.code) ? COURSE : ITEM;
    }
  }

  /// Empty for an address that no page of Kurabe links to.
  static Optional<AmbitionAddress> parse(RouteParameters route, QueryParameters query) {
    try {
      return Optional.of(
          new AmbitionAddress(
              new PlanCode(route.get(PlanAddress.PLAN).orElse("")),
              query.getSingleParameter(PERIOD).map(Periods::parse),
              query.getSingleParameter(GROUP).map(Grouping::parse).orElse(Grouping.ITEM)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  AmbitionAddress withPeriod(Optional<Period> chosen) {
    return new AmbitionAddress(plan, chosen, grouping);
  }

  AmbitionAddress withGrouping(Grouping chosen) {
    return new AmbitionAddress(plan, period, chosen);
  }

  String path() {
    Map<String, String> query = new LinkedHashMap<>();
    period.ifPresent(column -> query.put(PERIOD, column.code()));
    if (grouping != Grouping.ITEM) {
      query.put(GROUP, grouping.code);
    }
    return new Location(PlanAddress.of(plan).ambitionPath(), QueryParameters.simple(query))
        .getPathWithQueryParameters();
  }
}
