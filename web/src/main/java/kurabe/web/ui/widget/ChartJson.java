package kurabe.web.ui.widget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the browser needs to draw a chart; `kurabe/chart.js` is its only reader.
///
/// Numbers are for drawing. What is read is always the text beside them.
final class ChartJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ChartJson() {}

  static String of(ChartModel model) {
    return switch (model) {
      case GroupedBars bars -> bars(bars).toString();
      case StackedShares shares -> common("shares", shares, Shares.of(shares)).toString();
      case TargetLine line -> line(line).toString();
    };
  }

  private static ObjectNode bars(GroupedBars bars) {
    var node = common("bars", bars, bars.series());
    var levels = node.putArray("levels");
    bars.reference().ifPresent(level -> levels.add(level(level, "reference")));
    return node;
  }

  private static ObjectNode line(TargetLine line) {
    var node = common("line", line, line.series());
    var levels = node.putArray("levels");
    line.target().ifPresent(level -> levels.add(level(level, "target")));
    line.reference().ifPresent(level -> levels.add(level(level, "reference")));
    return node;
  }

  private static ObjectNode common(String kind, ChartModel model, List<Series> series) {
    var node = JSON.objectNode();
    node.put("kind", kind);
    node.put("unit", model.caption().unit());
    model.categories().forEach(node.putArray("categories")::add);
    series.forEach(one -> node.withArray("series").add(series(one)));
    return node;
  }

  private static ObjectNode series(Series series) {
    var node = JSON.objectNode();
    node.put("name", series.name());
    node.put("muted", series.muted());
    ArrayNode figures = node.putArray("figures");
    series.figures().forEach(figure -> figures.add(figure(figure)));
    return node;
  }

  private static ObjectNode level(Level level, String style) {
    return figure(level.figure()).put("name", level.name()).put("style", style);
  }

  private static ObjectNode figure(Figure figure) {
    var node = JSON.objectNode();
    node.put("text", figure.text());
    Optional<Double> drawn = figure.value().map(BigDecimal::doubleValue);
    drawn.ifPresent(value -> node.put("value", value));
    return node;
  }
}
