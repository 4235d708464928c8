package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.core.hearing.PrintedCase;
import kurabe.core.report.Case;
import kurabe.web.ui.figure.CitationBlock;
import kurabe.web.words.AsOfWords;

/// A case as a document prints it.
final class PrintedCaseArticle extends Composite<Article> {

  PrintedCaseArticle(PrintedCase one) {
    Case printed = one.printed();
    getContent().addClassName("case");
    if (!printed.title().isEmpty()) {
      getContent().add(new H4(printed.title()));
    }
    UnorderedList outcomes = new UnorderedList();
    printed.outcomes().forEach(text -> outcomes.add(new ListItem(text)));
    Paragraph when = new Paragraph(one.label() + "、" + AsOfWords.of(printed.asOf()));
    when.addClassName("note");
    getContent().add(outcomes, when, CitationBlock.placeOnly(printed.citation(), one.document()));
  }
}
