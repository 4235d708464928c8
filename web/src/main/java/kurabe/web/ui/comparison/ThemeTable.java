package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.ThemeCell;
import kurabe.core.comparing.ThemeRow;
import kurabe.web.words.BodyNames;

/// A theme's figures: a row for each indicator, a column for each prefecture and one for the
/// nation.
///
/// Not a [kurabe.web.ui.widget.FigureTable]: a plan without anything under the theme says so once
/// over all rows, and on a narrow screen each row becomes a block whose cells name their column.
/// The roles are written out, because browsers drop a table's own when its parts become blocks.
@Tag("table")
final class ThemeTable extends Component {

  static final String NOTHING = "該当する指標・取組なし";

  private static final String NATION = "全国";

  private final List<ThemeCell> cells;
  private final BodyNames names;
  private final Element body = part("tbody", "rowgroup");

  ThemeTable(ThemeRow row, BodyNames names) {
    this.cells = row.cells();
    this.names = names;
    getElement().getClassList().add("theme-table");
    getElement().setAttribute("role", "table");
    Element caption = new Element("caption").setText(row.theme().name() + "の指標と取組");
    getElement().appendChild(caption, head(), body);
    List<TableLine> lines = new ArrayList<>();
    cells.forEach(cell -> lines.addAll(TableLine.of(cell, names)));
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i == 0, lines.size());
    }
    if (lines.isEmpty()) {
      nothingAtAll();
    }
  }

  private Element head() {
    Element row = part("tr", "row");
    row.appendChild(heading("指標・取組"));
    for (ThemeCell cell : cells) {
      AuditedEdition edition = cell.edition();
      String label = edition.edition().head().label();
      row.appendChild(heading(name(cell), label, edition.scheme().name()));
    }
    row.appendChild(heading(NATION, "報告書に併記された値", "比べられれば県との差"));
    return part("thead", "rowgroup").appendChild(row);
  }

  private static Element heading(String name, String... notes) {
    Element cell = part("th", "columnheader").setAttribute("scope", "col");
    cell.appendChild(new Element("span").setText(name));
    for (String note : notes) {
      cell.appendChild(noted("span", "note").setText(note));
    }
    return cell;
  }

  private void line(TableLine line, boolean first, int lines) {
    Element row = part("tr", "row");
    Element heading = part("th", "rowheader").setAttribute("scope", "row");
    row.appendChild(heading.appendChild(line.heading().getElement()));
    for (ThemeCell cell : cells) {
      if (cell.equals(line.owner())) {
        row.appendChild(cell(name(cell), line.figures()));
      } else if (!cell.items().isEmpty()) {
        row.appendChild(empty());
      } else if (first) {
        row.appendChild(nothing(name(cell)).setAttribute("rowspan", Integer.toString(lines)));
      }
    }
    row.appendChild(
        line.nation().map(component -> cell(NATION, component)).orElseGet(ThemeTable::empty));
    body.appendChild(row);
  }

  private void nothingAtAll() {
    Element row = part("tr", "row");
    row.appendChild(part("th", "rowheader").setAttribute("scope", "row").setText("このテーマ"));
    cells.forEach(cell -> row.appendChild(nothing(name(cell))));
    body.appendChild(row.appendChild(empty()));
  }

  private String name(ThemeCell cell) {
    return names.of(cell.edition().edition().head().plan().jurisdiction());
  }

  /// The column's name is shown where the heading is out of sight.
  private static Element cell(String column, Component content) {
    Element name = noted("span", "column-name").setText(column);
    return part("td", "cell").appendChild(name, content.getElement());
  }

  private static Element nothing(String column) {
    Element cell = cell(column, new Span(NOTHING));
    cell.getClassList().add("nothing");
    return cell;
  }

  private static Element empty() {
    Element cell = part("td", "cell");
    cell.getClassList().add("empty");
    return cell.setText("－");
  }

  private static Element part(String tag, String role) {
    return new Element(tag).setAttribute("role", role);
  }

  private static Element noted(String tag, String name) {
    Element element = new Element(tag);
    element.getClassList().add(name);
    return element;
  }
}
