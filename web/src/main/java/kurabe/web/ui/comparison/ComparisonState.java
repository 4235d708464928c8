package kurabe.web.ui.comparison;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concordance.Theme;
import kurabe.core.plan.PlanCode;

/// What is set side by side; the address carries all of it.
///
/// @param plans empty when the address names none: then everything that is known is compared
/// @param theme code of the only theme to show; empty for all
/// @param under the scheme that all plans are put under as well: a code, or the beginning of one
record ComparisonState(
    Optional<List<String>> plans, Optional<String> theme, Optional<String> under) {

  static final ComparisonState ALL =
      new ComparisonState(Optional.empty(), Optional.empty(), Optional.empty());

  private static final String PLANS = "plans";
  private static final String THEME = "theme";
  private static final String UNDER = "under";

  static ComparisonState parse(QueryParameters query) {
    return new ComparisonState(
        query.getSingleParameter(PLANS).map(ComparisonState::split),
        query.getSingleParameter(THEME).filter(code -> !code.isBlank()),
        query.getSingleParameter(UNDER).filter(name -> !name.isBlank()));
  }

  QueryParameters toQuery() {
    Map<String, String> query = new LinkedHashMap<>();
    plans.ifPresent(codes -> query.put(PLANS, String.join(",", codes)));
    theme.ifPresent(code -> query.put(THEME, code));
    under.ifPresent(name -> query.put(UNDER, name));
    return QueryParameters.simple(query);
  }

  ComparisonState withPlans(List<PlanCode> chosen) {
    return new ComparisonState(
        Optional.of(chosen.stream().map(PlanCode::value).toList()), theme, under);
  }

  ComparisonState withTheme(Optional<String> chosen) {
    return new ComparisonState(plans, chosen, under);
  }

  ComparisonState withUnder(Optional<String> chosen) {
    return new ComparisonState(plans, theme, chosen);
  }

  /// Those of `known` that are chosen, in the order of `known`.
  List<PlanCode> chosen(List<PlanCode> known) {
    return plans
        .map(codes -> known.stream().filter(plan -> codes.contains(plan.value())).toList())
        .orElse(known);
  }

  boolean shows(Theme candidate) {
    return theme.map(candidate.code()::equals).orElse(true);
  }

  /// Names in the address that no plan has.
  Optional<String> unknown(List<PlanCode> known) {
    List<String> codes = known.stream().map(PlanCode::value).toList();
    String names =
        plans.orElse(List.of()).stream()
            .filter(code -> !codes.contains(code))
            .collect(joining("」「", "「", "」"));
    return Optional.of(names).filter(text -> !text.equals("「」"));
  }

  private static List<String> split(String codes) {
    return Arrays.stream(codes.split(",", -1)).filter(code -> !code.isBlank()).toList();
  }
}
