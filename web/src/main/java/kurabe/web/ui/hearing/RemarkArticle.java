package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkEvent.Act;
import kurabe.core.council.RemarkId;
import kurabe.core.hearing.KnownRemark;
import kurabe.web.ui.figure.CitationBlock;
import kurabe.web.words.HearingWords;

/// One remark: its words, what it is linked to, and what was answered or done.
public final class RemarkArticle extends Composite<Article> {

  /// @param linked whether it leads to the remark's own page
  public RemarkArticle(KnownRemark known, boolean linked) {
    getContent().addClassName("remark");
    Paragraph words = new Paragraph(known.remark().text());
    words.addClassName("written");
    getContent().add(words, CitationBlock.placeOnly(known.remark().citation(), known.document()));
    if (!known.links().isEmpty() || !known.answers().isEmpty()) {
      getContent().add(followed(known));
    }
    if (linked) {
      getContent().add(new Paragraph(new Anchor(path(known.id()), "結び付け・回答・対応を記録する")));
    }
  }

  static String path(RemarkId id) {
    return "remarks/" + id.plan().value() + "/" + id.meeting() + "/" + id.key().value();
  }

  private static UnorderedList followed(KnownRemark known) {
    UnorderedList list = new UnorderedList();
    list.addClassName("followed");
    known.links().forEach(link -> list.add(item(link)));
    known.answers().forEach(event -> list.add(item(event)));
    return list;
  }

  private static ListItem item(Act.Linked link) {
    return new ListItem(
        new Text(HearingWords.target(link.target()) + ": "),
        new Anchor(TargetPath.of(link.target()), link.label()));
  }

  private static ListItem item(RemarkEvent event) {
    return new ListItem(
        HearingWords.act(event.act())
            + ": "
            + HearingWords.text(event.act())
            + "（"
            + HearingWords.by(event)
            + "）");
  }
}
