package kurabe.web.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kurabe.core.browsing.EditionSummary;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.InstantWords;
import kurabe.web.words.PeriodWords;

/// All editions, a line for each, newest first.
final class DocumentTable extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("文書"),
          Column.text("公表者"),
          Column.text("版"),
          Column.number("改訂"),
          Column.text("取り込み日時"),
          Column.number("項目"),
          Column.number("指標"),
          Column.number("実績値"),
          Column.number("問題"));

  DocumentTable(List<EditionSummary> editions) {
    FigureTable table = new FigureTable("登録されている文書", COLUMNS);
    editions.forEach(edition -> row(table, edition));
    getContent().add(table);
  }

  private static void row(FigureTable table, EditionSummary edition) {
    String address = new SourcesState(edition.plan().code(), edition.asOf()).toAddress();
    table.addRow(
        new Anchor(address, edition.document().title()),
        new Text(edition.document().publisher()),
        new Text(PeriodWords.of(edition.asOf())),
        number(edition.revision()),
        new Text(InstantWords.of(edition.publishedAt())),
        number(edition.items()),
        number(edition.indicators()),
        number(edition.observations()),
        number(edition.problems()));
  }

  private static Text number(int count) {
    return new Text(Integer.toString(count));
  }
}
