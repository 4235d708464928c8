package kurabe.web.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.KeyResults;
import kurabe.web.ui.edition.ScaleText;
import kurabe.web.ui.figure.VerdictCounts;
import kurabe.web.words.DocumentWords;

/// One plan at a glance: whose, how fresh, how large, its results in its own terms, and how far its
/// figures could be confirmed.
final class PlanCard extends Article {

  PlanCard(EditionFacts facts) {
    addClassName("plan-card");
    String path = facts.address().path();
    Span prefecture = new Span(facts.prefecture());
    prefecture.addClassName("prefecture");
    add(
        new H2(prefecture, new Anchor(path, facts.plan().title())),
        edition(facts),
        new ScaleText(facts),
        new H3(facts.audited().scheme().name()),
        KeyResults.of(facts),
        new H3("公表された数値の検証"),
        new VerdictCounts(facts.audited().audit()),
        new Paragraph(new Anchor(path, facts.plan().title() + "を詳しく見る")));
  }

  private static Paragraph edition(EditionFacts facts) {
    int revision = facts.audited().published().revision();
    String source = DocumentWords.of(facts.document());
    Paragraph edition =
        new Paragraph(facts.edition().head().label() + "の報告（第" + revision + "版） 出典: " + source);
    edition.addClassName("note");
    return edition;
  }
}
