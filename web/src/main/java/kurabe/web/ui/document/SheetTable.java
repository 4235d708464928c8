package kurabe.web.ui.document;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.source.Place;
import kurabe.core.viewing.View;
import kurabe.web.words.PlaceWords;

/// Cells as a spreadsheet shows them: letters above, numbers beside, merged cells as one.
final class SheetTable extends NativeTable {

  /// More columns than any report has; a sheet may have thousands of blank ones.
  private static final int WIDEST = 60;

  SheetTable(View.OfSheet sheet) {
    int width = Math.min(WIDEST, sheet.rows().stream().mapToInt(List::size).max().orElse(0));
    NativeTableHeader head = new NativeTableHeader(header(width));
    NativeTableBody body = new NativeTableBody();
    sheet.rows().forEach(row -> body.add(row(sheet, row, width)));
    add(head, body);
  }

  private static NativeTableRow header(int width) {
    NativeTableRow row = new NativeTableRow(new NativeTableCell());
    for (int column = 1; column <= width; column++) {
      row.add(scoped("col", PlaceWords.column(column)));
    }
    return row;
  }

  private static NativeTableHeaderCell scoped(String scope, String text) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private static NativeTableRow row(View.OfSheet sheet, List<Cell> cells, int width) {
    NativeTableRow row = new NativeTableRow();
    if (cells.isEmpty()) {
      return row;
    }
    row.add(scoped("row", Integer.toString(cells.getFirst().row())));
    cells.stream()
        .limit(width)
        .filter(cell -> !isCovered(sheet, cell))
        .forEach(cell -> row.add(cell(sheet, cell)));
    return row;
  }

  /// The first row that is shown takes the place of one above that is not.
  private static boolean isCovered(View.OfSheet sheet, Cell cell) {
    int top = sheet.rows().getFirst().getFirst().row();
    return sheet.merges().stream()
        .filter(merge -> merge.covers(cell.row(), cell.column()))
        .anyMatch(
            merge -> cell.column() != merge.left() || cell.row() != Math.max(merge.top(), top));
  }

  private static NativeTableCell cell(View.OfSheet sheet, Cell cell) {
    NativeTableCell shown = new NativeTableCell(cell.text());
    sheet.merges().stream()
        .filter(merge -> merge.covers(cell.row(), cell.column()))
        .findFirst()
        .ifPresent(
            merge -> {
              shown.setColspan(merge.right() - merge.left() + 1);
              shown.setRowspan(merge.bottom() - cell.row() + 1);
            });
    if (cell.row() == sheet.row() && cell.column() == sheet.column()) {
      shown.addClassName("meant");
      shown.getElement().setAttribute("aria-current", "location");
      shown.getElement().setAttribute("aria-label", label(cell));
      shown.addAttachListener(_ -> shown.scrollIntoView());
    }
    return shown;
  }

  private static String label(Cell cell) {
    return PlaceWords.cell(new Place.Cell("", cell.row(), cell.column())) + " " + cell.text();
  }
}
