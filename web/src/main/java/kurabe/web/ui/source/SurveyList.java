package kurabe.web.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kurabe.core.browsing.SurveySummary;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.InstantWords;

/// The newest revision of every survey, a line for each.
final class SurveyList extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("統計表"),
          Column.text("公表者"),
          Column.number("改訂"),
          Column.text("取り込み日時"),
          Column.number("共通指標"),
          Column.number("団体"),
          Column.number("値"),
          Column.number("問題"));

  SurveyList(List<SurveySummary> surveys) {
    FigureTable table = new FigureTable("登録されている統計表", COLUMNS);
    surveys.forEach(survey -> row(table, survey));
    getContent().add(table);
  }

  private static void row(FigureTable table, SurveySummary one) {
    table.addRow(
        new Anchor(SourcesState.address(one.survey().code()), one.survey().title()),
        new Text(one.survey().document().publisher()),
        number(one.revision()),
        new Text(InstantWords.of(one.publishedAt())),
        number(one.concepts()),
        number(one.bodies()),
        number(one.values()),
        number(one.problems()));
  }

  private static Text number(int count) {
    return new Text("%,d".formatted(count));
  }
}
