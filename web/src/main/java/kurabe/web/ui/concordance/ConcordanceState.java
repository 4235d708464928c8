package kurabe.web.ui.concordance;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.plan.PlanCode;

/// What the page shows; the address carries all of it.
///
/// @param plan the first one where it names none
/// @param row the row that a person decides about: key of its indicator or of its item
record ConcordanceState(Optional<String> plan, Shown shown, Optional<String> row) {

  static final String PAGE = "concordance";

  private static final String PLAN = "plan";
  private static final String SHOWN = "show";
  private static final String ROW = "row";

  static ConcordanceState parse(QueryParameters query) {
    return new ConcordanceState(
        query.getSingleParameter(PLAN).filter(code -> !code.isBlank()),
        query.getSingleParameter(SHOWN).flatMap(Shown::find).orElse(Shown.ALL),
        query.getSingleParameter(ROW).filter(key -> !key.isBlank()));
  }

  QueryParameters toQuery() {
    Map<String, String> query = new LinkedHashMap<>();
    plan.ifPresent(code -> query.put(PLAN, code));
    if (shown != Shown.ALL) {
      query.put(SHOWN, shown.code());
    }
    row.ifPresent(key -> query.put(ROW, key));
    return QueryParameters.simple(query);
  }

  String path() {
    return new Location(PAGE, toQuery()).getPathWithQueryParameters();
  }

  ConcordanceState withPlan(PlanCode chosen) {
    return new ConcordanceState(Optional.of(chosen.value()), shown, Optional.empty());
  }

  ConcordanceState withShown(Shown chosen) {
    return new ConcordanceState(plan, chosen, Optional.empty());
  }

  ConcordanceState withRow(PlanMapping.Row chosen) {
    return new ConcordanceState(plan, shown, Optional.of(key(chosen)));
  }

  ConcordanceState withoutRow() {
    return new ConcordanceState(plan, shown, Optional.empty());
  }

  Optional<PlanMapping.Row> findRow(PlanMapping mapping) {
    return row.flatMap(
        key -> mapping.rows().stream().filter(one -> key(one).equals(key)).findFirst());
  }

  private static String key(PlanMapping.Row row) {
    return row.indicator().map(one -> one.key().value()).orElseGet(() -> row.item().key().value());
  }
}
