package kurabe.web.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import kurabe.core.profiling.DocumentTable;
import kurabe.core.profiling.DraftColumn;
import kurabe.core.profiling.TableGuess;

/// Which of a document's tables, how many rows its header has, and what its columns are.
final class TableStep extends Composite<Div> {

  private static final int TITLE = 30;

  private final Select<DocumentTable> tables = new Select<>();
  private final Select<Integer> headerRows = new Select<>();
  private final Div body = new Div();
  private final Runnable changed;
  private ColumnTable columns;

  TableStep(List<DocumentTable> found, Runnable changed) {
    this.changed = changed;
    DocumentTable first = found.getFirst();
    columns = new ColumnTable(first, changed);
    tables.setLabel("文書の表");
    tables.setItems(found);
    tables.setItemLabelGenerator(table -> label(found.indexOf(table) + 1, table));
    tables.setValue(first);
    headerRows.setLabel("見出しの行数");
    headerRows.setItems(1, 2, 3);
    headerRows.setItemLabelGenerator(rows -> rows + "行");
    headerRows.setValue(first.headerRows());
    tables.addValueChangeListener(event -> choose(event.getValue()));
    headerRows.addValueChangeListener(_ -> show(chosen()));
    Div choices = new Div(tables, headerRows);
    choices.addClassName("table-choices");
    body.add(new GridPreview(first.grid()), columns);
    getContent().addClassName("table-step");
    getContent().add(choices, body);
  }

  private static String label(int number, DocumentTable table) {
    String headers =
        String.join("・", table.columns().stream().map(DraftColumn::header).toList())
            .replace('\n', '／');
    String title = headers.length() > TITLE ? headers.substring(0, TITLE) + "…" : headers;
    return number + "番目（" + table.rows() + "行）: " + title;
  }

  private void choose(DocumentTable table) {
    if (headerRows.getValue().equals(table.headerRows())) {
      show(table);
    } else {
      headerRows.setValue(table.headerRows());
    }
  }

  private DocumentTable chosen() {
    DocumentTable table = tables.getValue();
    return TableGuess.at(table.grid(), table.headerRow(), headerRows());
  }

  private void show(DocumentTable table) {
    columns = new ColumnTable(table, changed);
    body.removeAll();
    body.add(new GridPreview(table.grid()), columns);
    changed.run();
  }

  int headerRows() {
    return headerRows.getValue();
  }

  List<DraftColumn> columns() {
    return columns.columns();
  }
}
