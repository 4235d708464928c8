package kurabe.web.ui.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;

/// A plain table of figures that screen readers, printers and clipboards understand.
///
/// The first column heads its rows. On a narrow screen the table scrolls inside its own frame,
/// which
/// the keyboard can reach.
public final class FigureTable extends Composite<Div> {
  private final List<Column> columns;
  private final Element body = new Element("tbody");

  /// An empty table; `columns` include the one that heads the rows.
  public FigureTable(String caption, List<Column> columns) {
    this.columns = List.copyOf(columns);
    var table = new Element("table");
    table.appendChild(new Element("caption").setText(caption), head(), body);
    getContent().addClassName("figure-table");
    getContent().getElement().setAttribute("tabindex", "0");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", caption + "（表）");
    getContent().getElement().appendChild(table);
  }

  /// Adds a row of words and figures, the row's heading first.
  public FigureTable addRow(String heading, String... cells) {
    var components = Arrays.stream(cells).map(Text::new).toArray(Component[]::new);
    return addRow(new Text(heading), components);
  }

  /// Adds a row of widgets, the row's heading first.
  public FigureTable addRow(Component heading, Component... cells) {
    if (cells.length + 1 != columns.size()) {
      throw new IllegalArgumentException(
          "expected %d cells but found %d".formatted(columns.size(), cells.length + 1));
    }
    var row = new Element("tr");
    row.appendChild(cell("th", columns.getFirst(), heading).setAttribute("scope", "row"));
    for (int i = 0; i < cells.length; i++) {
      row.appendChild(cell("td", columns.get(i + 1), cells[i]));
    }
    body.appendChild(row);
    return this;
  }

  /// Takes all rows away and keeps the heading.
  public void clear() {
    body.removeAllChildren();
  }

  private Element head() {
    var row = new Element("tr");
    columns.forEach(column -> row.appendChild(heading(column)));
    return new Element("thead").appendChild(row);
  }

  private static Element heading(Column column) {
    var cell = cell("th", column, new Text(column.label())).setAttribute("scope", "col");
    if (!column.unit().isEmpty()) {
      var unit = new Element("span").setText("（" + column.unit() + "）");
      unit.getClassList().add("unit");
      cell.appendChild(unit);
    }
    return cell;
  }

  private static Element cell(String tag, Column column, Component content) {
    var cell = new Element(tag);
    cell.getClassList().set("number", column.numeric());
    return cell.appendChild(content.getElement());
  }
}
