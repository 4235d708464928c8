package kurabe.core.plan;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.source.Citation;

/// A node of a plan's tree, at any depth.
///
/// @param level index into [Plan#levels]
/// @param number as printed (`36`, `(1)`), empty where the plan does not number it
/// @param department who is responsible, in the report's words; empty where it does not say
public record PlanItem(
    ItemKey key,
    int level,
    String number,
    String title,
    String department,
    List<Indicator> indicators,
    List<PlanItem> children,
    Citation citation) {

  public PlanItem {
    indicators = List.copyOf(indicators);
    children = List.copyOf(children);
  }

  /// Number and title as a reader of the report would say them.
  public String label() {
    return number.isEmpty() ? title : number + " " + title;
  }

  /// This item and everything below it, in the report's order.
  public Stream<PlanItem> walk() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(PlanItem::walk));
  }
}
