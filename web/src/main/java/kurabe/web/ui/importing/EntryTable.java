package kurabe.web.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.draft.Work;
import kurabe.core.drafting.PublicationEntry;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.InstantWords;
import kurabe.web.words.PublicationActWords;
import kurabe.web.words.WorkWords;

/// Who published or withdrew what, when, why, from which file and read by which importers.
final class EntryTable extends Composite<Div> {

  private static final int SHORT = 12;

  EntryTable(String caption, List<PublicationEntry> entries) {
    if (entries.isEmpty()) {
      getContent().add(new Paragraph("まだ何も公開されていません。"));
      return;
    }
    FigureTable table =
        new FigureTable(
            caption,
            List.of(
                Column.text("日時"),
                Column.text("操作"),
                Column.text("公開物"),
                Column.text("氏名"),
                Column.text("理由"),
                Column.text("ファイル"),
                Column.text("取込プログラム")));
    entries.forEach(it -> row(table, it));
    getContent().add(table);
  }

  private static void row(FigureTable table, PublicationEntry it) {
    table.addRow(
        new Text(InstantWords.of(it.at())),
        new Text(PublicationActWords.of(it.act())),
        new Anchor(ImportPaths.history(it.work()), name(it)),
        new Text(it.person().orElse("記録なし")),
        new Text(it.reason()),
        file(it),
        new Text(it.importer().orElse("記録なし")));
  }

  private static String name(PublicationEntry it) {
    String plan = it.work() instanceof Work.OfEdition(var code, var _) ? code.value() + " " : "";
    return plan + WorkWords.of(it.work()) + " 改訂" + it.revision();
  }

  private static Component file(PublicationEntry it) {
    Code hash = new Code(it.hash().hex().substring(0, SHORT) + "…");
    hash.setTitle(it.hash().hex());
    Div file = new Div(new Text(it.fileName() + " "), hash);
    it.draft()
        .ifPresent(
            id -> file.add(new Text(" "), new Anchor(ImportPaths.draft(id), "下書き" + id.value())));
    return file;
  }
}
