package kurabe.web.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.source.Place;
import kurabe.core.viewing.View;
import kurabe.web.ui.figure.DocumentAddress;

/// Rows of a sheet around the cell that is meant, which is outlined.
final class SheetSection extends Composite<Section> {

  SheetSection(View.OfSheet sheet, DocumentAddress address) {
    if (sheet.sheets().size() > 1) {
      getContent().add(sheets(sheet, address));
    }
    int first = edge(sheet.rows(), 0);
    int last = edge(sheet.rows(), sheet.rows().size() - 1);
    int size = Math.max(1, sheet.rows().size());
    Div frame = new Div(new SheetTable(sheet));
    frame.addClassName("document-sheet");
    getContent()
        .add(
            new Steps(
                address,
                first + "～" + last + "行目（全" + sheet.total() + "行）",
                first <= 1 ? 0 : Math.max(1, first - size / 2),
                last + size / 2,
                last >= sheet.total() ? 0 : sheet.total() + size,
                row -> new Place.Cell(sheet.sheet(), row, 0)),
            frame);
  }

  private static int edge(List<List<Cell>> rows, int index) {
    return rows.isEmpty() || rows.get(index).isEmpty() ? 0 : rows.get(index).getFirst().row();
  }

  private static Nav sheets(View.OfSheet sheet, DocumentAddress address) {
    Nav nav = new Nav();
    nav.addClassName("steps");
    nav.setAriaLabel("シート");
    for (String name : sheet.sheets()) {
      Anchor link = new Anchor(address.at(new Place.Cell(name, 1, 0)).path(), name);
      if (name.equals(sheet.sheet())) {
        link.getElement().setAttribute("aria-current", "page");
      }
      nav.add(link);
    }
    return nav;
  }
}
