package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.source.Citation;

/// An item while its table is still being read.
final class Node {

  private final ItemKey key;
  private final int level;
  private final Numbered name;
  private final Citation citation;
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<ItemKey, Node> children = new LinkedHashMap<>();
  private String department = "";

  Node(ItemKey key, int level, Numbered name, Citation citation) {
    this.key = key;
    this.level = level;
    this.name = name;
    this.citation = citation;
  }

  ItemKey key() {
    return key;
  }

  int level() {
    return level;
  }

  Numbered name() {
    return name;
  }

  Citation citation() {
    return citation;
  }

  String label() {
    return name.number().isEmpty() ? name.title() : name.number() + " " + name.title();
  }

  Map<ItemKey, Node> children() {
    return children;
  }

  void add(Indicator indicator) {
    indicators.add(indicator);
  }

  boolean isEmpty() {
    return indicators.isEmpty() && children.isEmpty();
  }

  /// The first that is named counts.
  void department(String text) {
    department = department.isEmpty() ? text : department;
  }

  PlanItem finish() {
    return new PlanItem(
        key,
        level,
        name.number(),
        name.title(),
        department,
        indicators,
        children.values().stream().map(Node::finish).toList(),
        citation);
  }
}
