package kurabe.web.ui.concept;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.concordance.Theme;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.PeriodWords;

/// Concepts by theme: a row for each, a column for the nation and for each body.
final class OverviewTable extends Composite<Div> {

  private final ConceptState state;
  private final FigureTable table;

  OverviewTable(
      String caption,
      List<Theme> themes,
      List<ConceptComparison> all,
      BodyGroup group,
      ConceptState state) {
    this.state = state;
    table = new FigureTable(caption, columns(group));
    getContent().addClassName("concept-table");
    getContent().add(table);
    themes.forEach(theme -> theme(theme, all));
  }

  private static List<Column> columns(BodyGroup group) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("共通指標"));
    columns.add(Column.text("調査の時点"));
    columns.add(Column.number("全国"));
    group.bodies().forEach(body -> columns.add(Column.number(body.name())));
    return columns;
  }

  private void theme(Theme theme, List<ConceptComparison> all) {
    List<ConceptComparison> own =
        all.stream().filter(one -> one.concept().theme().equals(theme.code())).toList();
    if (!own.isEmpty()) {
      table.startGroup(Cells.text(theme.name(), "theme-name"));
      own.forEach(this::row);
    }
  }

  private void row(ConceptComparison one) {
    List<Component> cells = new ArrayList<>();
    cells.add(new Text(one.chosen().map(OverviewTable::time).orElse("調査なし")));
    cells.add(new OverviewCell(one.chosen().flatMap(ChosenSurvey::nation), one.reportedNation()));
    one.rows().forEach(row -> cells.add(new OverviewCell(row)));
    table.addRow(
        new Anchor(state.path(one.concept().code()), one.concept().name()),
        cells.toArray(Component[]::new));
  }

  /// Short: the day of the survey is on the concept's own page.
  private static String time(ChosenSurvey chosen) {
    return chosen
        .vintage()
        .asOf()
        .period()
        .map(PeriodWords::of)
        .orElseGet(() -> AsOfWords.of(chosen.vintage().asOf()));
  }
}
