package kurabe.web.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.Step;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.DraftEntryWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.RowWords;

/// Who did what to a draft, the newest first.
final class DraftHistory extends Composite<Div> {

  private static final int MOST = 200;

  DraftHistory(Draft draft) {
    if (draft.entries().isEmpty()) {
      getContent().add(new Paragraph("まだ何も行われていません。"));
      return;
    }
    FigureTable table =
        new FigureTable(
            "下書きの履歴",
            List.of(Column.text("日時"), Column.text("氏名"), Column.text("操作"), Column.text("理由")));
    draft.entries().reversed().stream().limit(MOST).forEach(it -> row(table, it));
    getContent().add(table);
  }

  private static void row(FigureTable table, DraftEntry it) {
    table.addRow(InstantWords.of(it.at()), it.person(), what(it.step()), it.step().text());
  }

  private static String what(Step step) {
    return step instanceof Step.Decided decided
        ? RowWords.kind(decided.row()) + " " + DraftEntryWords.of(step)
        : DraftEntryWords.of(step);
  }
}
