package kurabe.web.ui.source;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.problem.Problem;
import kurabe.core.report.EditionHead;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.figure.DocumentFacts;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.ProblemWords;
import kurabe.web.words.SeverityWords;

/// One document: what it is, what was published from it, and its problems with their places.
final class DocumentArticle extends Composite<Article> {

  private static final List<Column> COLUMNS =
      List.of(Column.text("箇所"), Column.text("重さ"), Column.text("内容"));

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
            new DocumentFacts(head.document()));
    problems(published.edition().problems());
  }

  private void problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      getContent().add(new Paragraph("読み取りの問題はありません。"));
      return;
    }
    FigureTable table = new FigureTable("読み取りの問題（" + problems.size() + "件）", COLUMNS);
    problems.stream()
        .sorted(comparing(Problem::severity).reversed())
        .forEach(
            problem ->
                table.addRow(
                    PlaceWords.of(problem.place()),
                    SeverityWords.of(problem.severity()),
                    ProblemWords.of(problem)));
    getContent().add(table);
  }
}
