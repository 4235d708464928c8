package kurabe.web.ui.edition;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/// What to do while nothing was published.
public final class NothingPublished extends Div {

  public NothingPublished() {
    addClassName("nothing");
    add(
        new Paragraph("公表された計画の報告は、まだ登録されていません。"),
        new Paragraph("都道府県が公表した進捗報告のファイルを、次のコマンドで取り込むと、ここに表示されます。"),
        new Pre(new Code("./kurabe import 報告書のファイル")));
  }
}
