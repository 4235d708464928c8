package kurabe.web.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;

/// The first rows of a table as they stand in the document.
final class GridPreview extends Composite<Div> {

  private static final int ROWS = 12;
  private static final int COLUMNS = 24;

  GridPreview(Grid grid) {
    int width =
        Math.min(COLUMNS, grid.rows().stream().limit(ROWS).mapToInt(List::size).max().orElse(0));
    List<Column> columns = new ArrayList<>(List.of(Column.text("行")));
    IntStream.rangeClosed(1, width).forEach(i -> columns.add(Column.text("列" + i)));
    FigureTable table =
        new FigureTable("文書の表（" + grid.rows().size() + "行のうち、はじめの" + ROWS + "行まで）", columns);
    grid.rows().stream()
        .limit(ROWS)
        .forEach(
            row ->
                table.addRow(
                    row.isEmpty() ? "" : Integer.toString(row.getFirst().row()),
                    IntStream.range(0, width).mapToObj(i -> text(row, i)).toArray(String[]::new)));
    getContent().addClassName("grid-preview");
    getContent().add(table);
  }

  private static String text(List<Cell> row, int column) {
    return column < row.size() ? row.get(column).text() : "";
  }
}
