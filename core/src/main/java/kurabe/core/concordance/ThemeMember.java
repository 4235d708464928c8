package kurabe.core.concordance;

import java.util.List;
import kurabe.core.plan.PlanCode;

/// What of one plan belongs to a theme, and on what ground.
///
/// @param indicators names of indicators, as the plan's reports print them
/// @param items numbers of items, as the plan prints them
/// @param ground why they belong here, in Japanese
public record ThemeMember(
    PlanCode plan, List<String> indicators, List<String> items, String ground) {

  public ThemeMember {
    indicators = List.copyOf(indicators);
    items = List.copyOf(items);
  }
}
