package kurabe.web.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.profiling.ProfileVersion;
import kurabe.core.profiling.ProfileVersion.Change;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.InstantWords;

/// Who wrote or withdrew a profile, and when; every text one click away.
final class ProfileHistory extends Composite<Section> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("版"),
          Column.text("変更"),
          Column.text("変更した人"),
          Column.text("日時"),
          Column.text("定義"));

  ProfileHistory(List<ProfileVersion> versions) {
    getContent().add(new H2("変更の履歴"));
    if (versions.isEmpty()) {
      getContent().add(new Paragraph("同梱されたままで、変更はありません。"));
      return;
    }
    FigureTable table = new FigureTable("変更の履歴（新しい順）", COLUMNS);
    versions.forEach(
        version ->
            table.addRow(
                new Text("第" + version.number() + "版"),
                new Text(change(version.change())),
                new Text(version.person()),
                new Text(InstantWords.of(version.writtenAt())),
                text(version.change())));
    getContent().add(table);
  }

  private static String change(Change change) {
    return switch (change) {
      case Change.Written _ -> "保存";
      case Change.Withdrawn _ -> "取り下げ";
    };
  }

  private static Component text(Change change) {
    return switch (change) {
      case Change.Written(String yaml) -> new NativeDetails("定義を見る", new Pre(new Code(yaml)));
      case Change.Withdrawn _ -> new Text("");
    };
  }
}
