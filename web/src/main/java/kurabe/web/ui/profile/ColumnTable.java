package kurabe.web.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Cell;
import kurabe.core.profile.Role;
import kurabe.core.profiling.DocumentTable;
import kurabe.core.profiling.DraftColumn;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.RoleWords;

/// What each column of the chosen table is. The guesses are filled in; the person corrects them.
final class ColumnTable extends Composite<Div> {

  private static final int SAMPLES = 3;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("列の見出し"),
          Column.text("はじめの値"),
          Column.text("この列は"),
          Column.text("階層の名前"),
          Column.text("時点"));

  private final List<DraftColumn> columns = new ArrayList<>();
  private final Runnable changed;

  ColumnTable(DocumentTable table, Runnable changed) {
    this.changed = changed;
    columns.addAll(table.columns());
    FigureTable rows = new FigureTable("列の意味", COLUMNS);
    for (int column = 0; column < columns.size(); column++) {
      if (!columns.get(column).header().isEmpty()) {
        row(rows, table, column);
      }
    }
    getContent().addClassName("column-table");
    getContent().add(rows);
  }

  List<DraftColumn> columns() {
    return columns.stream().filter(column -> !column.header().isEmpty()).toList();
  }

  private void row(FigureTable rows, DocumentTable table, int column) {
    DraftColumn draft = columns.get(column);
    String header = draft.header().replace('\n', '／');
    TextField level = field(header + "の階層の名前", draft.level());
    TextField period = field(header + "の時点", draft.period());
    level.setVisible(isLevel(draft.role()));
    period.setVisible(isTimed(draft.role()));
    period.setPlaceholder("見出しから");
    level.addValueChangeListener(event -> put(column, at(column).ofLevel(event.getValue())));
    period.addValueChangeListener(event -> put(column, at(column).ofPeriod(event.getValue())));
    Component role = role(header, draft, column, level, period);
    rows.addRow(new Text(header), new Text(samples(table, column)), role, level, period);
  }

  private Select<Role> role(
      String header, DraftColumn draft, int column, TextField level, TextField period) {
    Select<Role> select = new Select<>();
    select.setItems(Role.list());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption("（まだ決めない）");
    select.setItemLabelGenerator(role -> role == null ? "（まだ決めない）" : RoleWords.of(role));
    select.setAriaLabel(header + "の列は");
    draft.role().ifPresent(select::setValue);
    select.addValueChangeListener(
        event -> {
          Optional<Role> chosen = Optional.ofNullable(event.getValue());
          level.setVisible(isLevel(chosen));
          period.setVisible(isTimed(chosen));
          put(column, at(column).as(chosen));
        });
    return select;
  }

  private static TextField field(String label, String value) {
    TextField field = new TextField();
    field.setAriaLabel(label);
    field.setValue(value);
    return field;
  }

  private static boolean isLevel(Optional<Role> role) {
    return role.filter(Role::needsLevel).isPresent();
  }

  private static boolean isTimed(Optional<Role> role) {
    return role.filter(Role::isTimed).isPresent();
  }

  private DraftColumn at(int column) {
    return columns.get(column);
  }

  private void put(int column, DraftColumn draft) {
    columns.set(column, draft);
    changed.run();
  }

  private static String samples(DocumentTable table, int column) {
    Stream<List<Cell>> rows =
        table.grid().rows().stream().skip(table.headerRow() + (long) table.headerRows());
    List<String> texts =
        rows.filter(row -> column < row.size())
            .map(row -> row.get(column).text().strip())
            .filter(text -> !text.isEmpty())
            .limit(SAMPLES)
            .toList();
    return String.join(" ／ ", texts);
  }
}
