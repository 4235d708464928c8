package kurabe.web.ui.edition;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// The address of the page where a figure of an indicator or item is disputed.
public record DisputeAddress(PlanCode plan, Period edition, Subject subject) {

  /// The page that [#parse] reads the query of.
  public static final String PAGE = "disputes/new";

  private static final String PLAN = "plan";
  private static final String EDITION = "edition";
  private static final String ITEM = "item";
  private static final String INDICATOR = "indicator";

  static DisputeAddress of(PlanCode plan, Period edition, Subject subject) {
    return new DisputeAddress(plan, edition, subject);
  }

  /// Empty for an address that no page of Kurabe links to.
  public static Optional<DisputeAddress> parse(QueryParameters query) {
    try {
      Optional<PlanCode> plan = query.getSingleParameter(PLAN).map(PlanCode::new);
      Optional<Period> edition = query.getSingleParameter(EDITION).map(Periods::parse);
      return plan.flatMap(
          code ->
              edition.flatMap(
                  asOf -> subject(query).map(it -> new DisputeAddress(code, asOf, it))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Subject> subject(QueryParameters query) {
    Optional<Subject> item =
        query.getSingleParameter(ITEM).map(ItemKey::new).map(Subject.OfItem::new);
    return item.or(
        () ->
            query
                .getSingleParameter(INDICATOR)
                .map(IndicatorKey::new)
                .map(Subject.OfIndicator::new));
  }

  public String path() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(PLAN, plan.value());
    query.put(EDITION, edition.code());
    switch (subject) {
      case Subject.OfItem(var key) -> query.put(ITEM, key.value());
      case Subject.OfIndicator(var key) -> query.put(INDICATOR, key.value());
    }
    return new Location(PAGE, QueryParameters.simple(query)).getPathWithQueryParameters();
  }
}
