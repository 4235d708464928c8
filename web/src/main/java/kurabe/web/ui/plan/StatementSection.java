package kurabe.web.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.report.Statement;
import kurabe.web.ui.figure.CitationBlock;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.StatementWords;

/// What the report says of the item in words: planned, done, next.
final class StatementSection extends Composite<Section> {

  private final ItemFacts facts;

  StatementSection(ItemFacts facts) {
    this.facts = facts;
    List<Statement> statements = facts.edition().index().listStatements(facts.item().key());
    setVisible(!statements.isEmpty());
    getContent().addClassName("statements");
    getContent().add(new H2("報告書の記述"));
    statements.forEach(statement -> getContent().add(article(statement)));
  }

  private Article article(Statement statement) {
    String title =
        StatementWords.of(statement.kind()) + "（" + PeriodWords.of(statement.period()) + "）";
    return new Article(
        new H3(title),
        new Paragraph(words(statement.value())),
        CitationBlock.placeOnly(statement.citation(), facts.edition().document()));
  }

  /// A retyped report leaves the prose to the original: that is no secret of the prefecture's.
  private static Component words(Value value) {
    return value instanceof Value.Absent(AbsenceReason reason, var _)
            && reason == AbsenceReason.WITHHELD
        ? new Text("この文書には文章が転記されていません。原本をご覧ください。")
        : new ValueText(value);
  }
}
