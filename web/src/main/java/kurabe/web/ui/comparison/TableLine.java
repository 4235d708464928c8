package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.comparing.ThemeCell;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.words.BodyNames;

/// A line of a theme's table, which belongs to one plan.
///
/// @param nation the national values beside the indicator, where the report prints any
record TableLine(
    ThemeCell owner, Component heading, Component figures, Optional<Component> nation) {

  /// The plan's indicators in its own order, then all its items without figures as one line.
  static List<TableLine> of(ThemeCell cell, BodyNames names) {
    List<TableLine> lines = new ArrayList<>();
    for (ComparedItem item : cell.items()) {
      item.indicators().forEach(indicator -> lines.add(of(cell, item, indicator, names)));
    }
    List<ComparedItem> rest =
        cell.items().stream().filter(item -> item.indicators().isEmpty()).toList();
    if (!rest.isEmpty()) {
      lines.add(of(cell, rest));
    }
    return lines;
  }

  private static TableLine of(
      ThemeCell cell, ComparedItem item, ComparedIndicator indicator, BodyNames names) {
    Optional<Component> nation =
        indicator.references().isEmpty()
            ? Optional.empty()
            : Optional.of(new NationCell(indicator.references(), names));
    return new TableLine(
        cell,
        heading(cell, item, indicator),
        new FigureCell(cell.edition(), item, indicator),
        nation);
  }

  private static TableLine of(ThemeCell cell, List<ComparedItem> rest) {
    Span heading = new Span("数値のない取組（" + rest.size() + "件）");
    return new TableLine(
        cell, heading, new JudgedItemsCell(cell.edition(), rest), Optional.empty());
  }

  private static Component heading(ThemeCell cell, ComparedItem item, ComparedIndicator indicator) {
    PlanCode plan = cell.edition().edition().head().plan().code();
    Anchor link =
        new Anchor(
            PlanAddress.of(plan).indicatorPath(indicator.indicator().key()),
            indicator.indicator().name());
    Span owner = new Span(item.item().label());
    owner.addClassName("note");
    return new Div(link, owner);
  }
}
