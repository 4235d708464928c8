package kurabe.web.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.report.EditionHead;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.edition.ProblemList;
import kurabe.web.ui.figure.DocumentFacts;
import kurabe.web.words.InstantWords;

/// One document: what it is, what was published from it, and its problems with their places.
final class DocumentArticle extends Composite<Article> {

  DocumentArticle(PublishedEdition published) {
    EditionHead head = published.edition().head();
    getContent().addClassName("document");
    getContent()
        .add(
            new H3(head.document().title()),
            new Paragraph(
                new Anchor(
                    PlanAddress.of(head.plan().code()).withEdition(head.asOf()).path(),
                    head.plan().title() + "（" + head.label() + "）"),
                new Text(
                    " 第"
                        + published.revision()
                        + "版、"
                        + InstantWords.of(published.publishedAt())
                        + "取り込み")),
            new DocumentFacts(head.document()),
            new Paragraph(ProblemList.summary(published.edition().problems())),
            new ProblemList(published.edition().problems()));
  }
}
