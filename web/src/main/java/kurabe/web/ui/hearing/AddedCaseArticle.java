package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kurabe.core.council.AddedCase;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.HearingWords;
import kurabe.web.words.InstantWords;

/// A case that a person added, with what was learnt.
final class AddedCaseArticle extends Composite<Article> {

  AddedCaseArticle(AddedCase one) {
    getContent().addClassName("case");
    Span result = new Span(HearingWords.result(one.result()));
    result.addClassName("badge");
    getContent().add(new H4(result, new Text(" " + one.title())));
    add("", one.text());
    add("気づき: ", one.lesson());
    add("時期: ", one.when());
    add("詳しい資料: ", one.evidence());
    Paragraph by =
        new Paragraph("加えた人: " + DisputeWords.person(one.by()) + "、" + InstantWords.of(one.at()));
    by.addClassName("note");
    getContent().add(by);
  }

  private void add(String name, String text) {
    if (!text.isEmpty()) {
      Paragraph paragraph = new Paragraph(name + text);
      paragraph.addClassName("written");
      getContent().add(paragraph);
    }
  }
}
