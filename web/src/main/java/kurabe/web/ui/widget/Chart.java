package kurabe.web.ui.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;

/// A chart with its caption, its source and, always, its figures as a table.
///
/// Drawn in the browser from files of this server; the script is loaded as it is, without a build.
@Tag("figure")
@JavaScript("context://kurabe/chart.js")
public final class Chart extends Component {
  public Chart(ChartModel model) {
    getElement().getClassList().add("chart");
    getElement().appendChild(title(model.caption()), drawing(model), source(model), figures(model));
  }

  private static Element title(ChartCaption caption) {
    var unit = new Element("span").setText("（単位: " + caption.unit() + "）");
    unit.getClassList().add("unit");
    var title = new Element("figcaption");
    return title.appendChild(Element.createText(caption.title()), unit);
  }

  private static Element drawing(ChartModel model) {
    return new Element("kurabe-chart")
        .setAttribute("role", "img")
        .setAttribute("aria-label", description(model))
        .setAttribute("library", ChartLibrary.path())
        .setAttribute("model", ChartJson.of(model));
  }

  private static String description(ChartModel model) {
    var kind =
        switch (model) {
          case GroupedBars bars -> "棒グラフ";
          case StackedShares shares -> "構成比の帯グラフ";
          case TargetLine line -> "折れ線グラフ";
        };
    return "%s「%s」。数値は続く表にあります。".formatted(kind, model.caption().title());
  }

  private static Element source(ChartModel model) {
    var source = new Element("p").setText("出典: " + model.caption().source());
    source.getClassList().add("source");
    return source;
  }

  private static Element figures(ChartModel model) {
    var summary = new Element("summary").setText("数値を表で見る");
    return new Element("details").appendChild(summary, ChartTable.of(model).getElement());
  }
}
