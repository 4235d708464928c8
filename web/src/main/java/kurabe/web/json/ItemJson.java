package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.plan.PlanItem;

/// A node of the plan's tree.
///
/// @param level which of the plan's levels it stands on, 0 for the root's
/// @param indicators keys of its indicators
@Serdeable
public record ItemJson(
    String key,
    int level,
    String number,
    String title,
    String department,
    List<String> indicators,
    List<ItemJson> children,
    CitationJson citation) {

  static ItemJson of(PlanItem item) {
    return new ItemJson(
        item.key().value(),
        item.level(),
        item.number(),
        item.title(),
        item.department(),
        item.indicators().stream().map(indicator -> indicator.key().value()).toList(),
        item.children().stream().map(ItemJson::of).toList(),
        CitationJson.of(item.citation()));
  }
}
