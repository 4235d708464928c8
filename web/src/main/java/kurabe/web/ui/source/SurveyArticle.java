package kurabe.web.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.problem.Problem;
import kurabe.web.ui.edition.ProblemList;
import kurabe.web.ui.figure.DocumentFacts;
import kurabe.web.words.InstantWords;

/// One survey: its document, and the problems of reading it with their places.
final class SurveyArticle extends Composite<Article> {

  SurveyArticle(SurveySummary one, List<Problem> problems) {
    getContent().addClassName("document");
    getContent()
        .add(
            new H3(one.survey().title()),
            new Paragraph(
                "第" + one.revision() + "版、" + InstantWords.of(one.publishedAt()) + "取り込み"),
            new DocumentFacts(one.survey().document()),
            new Paragraph(ProblemList.summary(problems)),
            new ProblemList(problems));
  }
}
