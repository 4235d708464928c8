package kurabe.web.ui.edition;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// The address of a plan's page, with everything that the reader chose there.
///
/// @param edition the newest where it names none
/// @param revision counted only where an edition is named
/// @param area the item, at any level of the tree, that the page is narrowed to
/// @param grade the [GradeClass] code that lists are narrowed to
public record PlanAddress(
    PlanCode plan,
    Optional<Period> edition,
    Optional<Integer> revision,
    Optional<ItemKey> area,
    Optional<String> grade) {

  /// The route parameter that [#parse] reads.
  public static final String PLAN = "plan";

  private static final String PAGE = "plans/";
  private static final String EDITION = "edition";
  private static final String REVISION = "revision";
  private static final String AREA = "area";
  private static final String GRADE = "grade";

  /// The newest edition, whole.
  public static PlanAddress of(PlanCode plan) {
    return new PlanAddress(
        plan, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Empty for an address that no page of Kurabe links to.
  public static Optional<PlanAddress> parse(RouteParameters route, QueryParameters query) {
    try {
      return Optional.of(
          new PlanAddress(
              new PlanCode(route.get(PLAN).orElse("")),
              query.getSingleParameter(EDITION).map(Periods::parse),
              query.getSingleParameter(REVISION).map(Integer::valueOf),
              query.getSingleParameter(AREA).map(ItemKey::new),
              query.getSingleParameter(GRADE)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public PlanAddress withEdition(Period asOf) {
    return new PlanAddress(plan, Optional.of(asOf), Optional.empty(), area, grade);
  }

  public PlanAddress withRevision(Period asOf, int number) {
    return new PlanAddress(plan, Optional.of(asOf), Optional.of(number), area, grade);
  }

  public PlanAddress withArea(Optional<ItemKey> chosen) {
    return new PlanAddress(plan, edition, revision, chosen, grade);
  }

  public PlanAddress withGrade(Optional<String> chosen) {
    return new PlanAddress(plan, edition, revision, area, chosen);
  }

  /// Relative to the start page, like every path of this class.
  public String path() {
    Map<String, String> query = version();
    area.ifPresent(key -> query.put(AREA, key.value()));
    grade.ifPresent(code -> query.put(GRADE, code));
    return path("", query);
  }

  /// The page of one item, in the same edition.
  public String itemPath(ItemKey item) {
    return path("/items/" + item.value(), version());
  }

  /// The page of one indicator, in the same edition.
  public String indicatorPath(IndicatorKey indicator) {
    return path("/indicators/" + indicator.value(), version());
  }

  /// The page of the plan's pace and ambition, in its newest edition.
  public String ambitionPath() {
    return path("/ambition", Map.of());
  }

  /// The page of what moved in the plan.
  public String differencesPath() {
    return path("/differences", Map.of());
  }

  public Optional<AuditedEdition> find(EditionBrowser editions) {
    return edition.map(asOf -> find(editions, asOf)).orElseGet(() -> editions.findNewest(plan));
  }

  private Optional<AuditedEdition> find(EditionBrowser editions, Period asOf) {
    return revision
        .map(number -> editions.findRevision(plan, asOf, number))
        .orElseGet(() -> editions.findEdition(plan, asOf));
  }

  private Map<String, String> version() {
    Map<String, String> query = new LinkedHashMap<>();
    edition.ifPresent(asOf -> query.put(EDITION, asOf.code()));
    revision.ifPresent(number -> query.put(REVISION, Integer.toString(number)));
    return query;
  }

  private String path(String below, Map<String, String> query) {
    return new Location(PAGE + plan.value() + below, QueryParameters.simple(query))
        .getPathWithQueryParameters();
  }
}
