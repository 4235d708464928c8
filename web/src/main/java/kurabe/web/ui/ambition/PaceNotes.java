package kurabe.web.ui.ambition;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.web.words.PaceWords;

/// How the figures of the page are made, and what they do not say.
final class PaceNotes extends NativeDetails {

  PaceNotes(AmbitionFacts facts) {
    super("計算のしかたと読み方");
    addClassName("pace-notes");
    UnorderedList notes =
        new UnorderedList(
            new ListItem("目標の達成率は、値÷最終目標×100です。上限で打ち切りません。"),
            new ListItem(
                "ペースに対する割合は、値÷見込み×100です。見込みは、基準値（印刷されていなければ0）から目標まで毎月同じだけ進んだとした値で、"
                    + "値そのものの時点の月末までの月数で計算します。"),
            new ListItem("期限がその年度の目標は、目標値そのものをペースとします。"),
            new ListItem("必要なペースは、（目標−値）÷期限までの年数です。年数は月数÷12です。"),
            new ListItem(
                "これまでのペースは、公表されたすべての版と基準値のうち、同じ定義・単位・数え始めで最も古い値からの1年あたりの動きです。"
                    + "1つの時点の値しかなければ計算しません。"),
            new ListItem(facts.plan().span().map(PaceWords::span).orElse(PaceWords.NO_SPAN)));
    setContent(notes);
  }
}
