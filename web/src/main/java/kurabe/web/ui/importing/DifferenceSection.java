package kurabe.web.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import kurabe.core.draft.Difference;
import kurabe.core.draft.Difference.Sign;
import kurabe.core.draft.Row;
import kurabe.core.drafting.Base;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.DifferenceLineWords;
import kurabe.web.words.RowWords;

/// What publishing would add, change and remove.
final class DifferenceSection extends Composite<Div> {

  private static final int MOST = 300;

  DifferenceSection(Base base, Difference difference) {
    Map<Sign, Long> counts = difference.count();
    getContent()
        .add(
            new H2("公開中のものとの差"),
            new Paragraph(
                DifferenceLineWords.against(base)
                    + "。追加 %d件、変更 %d件、削除 %d件"
                        .formatted(
                            counts.getOrDefault(Sign.ADDED, 0L),
                            counts.getOrDefault(Sign.CHANGED, 0L),
                            counts.getOrDefault(Sign.REMOVED, 0L))));
    if (!difference.lines().isEmpty()) {
      Details details = new Details("差の一覧", table(difference.lines()));
      details.setOpened(base instanceof Base.Revision && difference.lines().size() <= 20);
      getContent().add(details);
    }
  }

  private static Div table(List<Difference.Line> lines) {
    FigureTable table =
        new FigureTable(
            "公開中のものとの差",
            List.of(
                Column.text("何が"),
                Column.text("種類"),
                Column.text("差"),
                Column.text("公開中"),
                Column.text("この下書き")));
    lines.stream()
        .limit(MOST)
        .forEach(
            it ->
                table.addRow(
                    it.newest().name(),
                    RowWords.kind(it.newest().ref()),
                    DifferenceLineWords.sign(it.sign()),
                    it.before().map(DifferenceSection::printed).orElse("－"),
                    it.after().map(DifferenceSection::printed).orElse("－")));
    Div all = new Div(table);
    if (lines.size() > MOST) {
      all.add(new Paragraph("はじめの" + MOST + "件を表示しています（全" + lines.size() + "件）。"));
    }
    return all;
  }

  private static String printed(Row row) {
    return RowWords.printed(row.printed());
  }
}
