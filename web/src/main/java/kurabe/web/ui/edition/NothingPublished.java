package kurabe.web.ui.edition;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
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
        new Paragraph(
            new Text("都道府県が公表した進捗報告のファイルを「"),
            new Anchor("imports", "取込・公開"),
            new Text("」で取り込んで公開するか、次のコマンドで取り込むと、ここに表示されます。")),
        new Pre(new Code("./kurabe import 報告書のファイル --publish")));
  }
}
