package kurabe.web.ui.difference;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.tracking.PeriodChoice;
import kurabe.web.ui.edition.PlanAddress;

/// The address of a plan's page of differences, with everything that the reader chose there.
///
/// @param from the period before `to` where the address names none
/// @param to the newest where it names none
record DifferenceAddress(
    PlanCode plan, Optional<PeriodChoice> from, Optional<PeriodChoice> to, Lines lines) {

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String LINES = "show";

  /// Which lines the tables are narrowed to.
  enum Lines {
    ALL("all", "すべて"),
    MOVED("moved", "動いたもの"),
    WITHHELD("withheld", "差を示さないもの");

    private final String code;
    private final String label;

    Lines(String code, String label) {
      this.code = code;
      this.label = label;
    }

    String label() {
      return label;
    }

    static Lines parse(String code) {
      return switch (code) {
        case "moved" -> MOVED;
        case "withheld" -> WITHHELD;
        default -> ALL;
      };
    }
  }

  /// Empty for an address that no page of Kurabe links to.
  static Optional<DifferenceAddress> parse(RouteParameters route, QueryParameters query) {
    try {
      return Optional.of(
          new DifferenceAddress(
              new PlanCode(route.get(PlanAddress.PLAN).orElse("")),
              query.getSingleParameter(FROM).map(PeriodChoice::parse),
              query.getSingleParameter(TO).map(PeriodChoice::parse),
              query.getSingleParameter(LINES).map(Lines::parse).orElse(Lines.ALL)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  DifferenceAddress between(PeriodChoice earlier, PeriodChoice later) {
    return new DifferenceAddress(plan, Optional.of(earlier), Optional.of(later), lines);
  }

  DifferenceAddress withLines(Lines chosen) {
    return new DifferenceAddress(plan, from, to, chosen);
  }

  String path() {
    Map<String, String> query = new LinkedHashMap<>();
    from.ifPresent(choice -> query.put(FROM, choice.code()));
    to.ifPresent(choice -> query.put(TO, choice.code()));
    if (lines != Lines.ALL) {
      query.put(LINES, lines.code);
    }
    return new Location(PlanAddress.of(plan).differencesPath(), QueryParameters.simple(query))
        .getPathWithQueryParameters();
  }
}
