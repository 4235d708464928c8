package kurabe.web.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import kurabe.core.draft.Draft;
import kurabe.core.draft.Origin;
import kurabe.web.words.DraftEntryWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.StageWords;
import kurabe.web.words.WorkWords;

/// What a draft is, who brought it from which file, and how far it is.
final class DraftFacts extends Composite<DescriptionList> {

  private static final int SHORT = 12;

  DraftFacts(Draft draft) {
    Origin origin = draft.origin();
    getContent().addClassName("edition-panel");
    String due = draft.findDue().map(it -> "（" + DraftEntryWords.date(it.on()) + "）").orElse("");
    entry("段階", new Text(StageWords.of(draft.stage()) + due));
    entry("公開するもの", new Text(WorkWords.of(origin.work())));
    Code hash = new Code("SHA-256 " + origin.hash().hex().substring(0, SHORT) + "…");
    hash.setTitle(origin.hash().hex());
    entry("ファイル", new Div(new Text(origin.fileName() + " "), hash));
    entry("文書の種類", new Text(origin.source() + origin.chosen().map(_ -> "（人が選択）").orElse("")));
    entry("取込", new Text(origin.person() + "、" + InstantWords.of(origin.at())));
    entry("取込プログラム", new Text(origin.importer()));
    origin.again().ifPresent(it -> entry("もう一度取り込む理由", new Text(it)));
  }

  private void entry(String term, Component what) {
    getContent().add(new Div(new Term(term), new Description(what)));
  }
}
