package kurabe.web.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import kurabe.core.draft.Work;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.source.Document;
import kurabe.web.ui.crossing.UnderAddress;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.importing.ImportPaths;
import kurabe.web.ui.scheme.SchemePaths;
import kurabe.web.words.PeriodWords;

/// Whose plan it is, which edition is shown and which document it was read from.
final class EditionPanel extends DescriptionList {

  EditionPanel(EditionFacts facts) {
    addClassName("edition-panel");
    String label = facts.edition().head().label();
    entry("自治体", new Text(facts.prefecture()));
    entry("版", new Text(label + "（第" + facts.audited().published().revision() + "版）"));
    entry("時点", new Text(PeriodWords.of(facts.edition().head().asOf())));
    entry("評価方法", scheme(facts));
    entry("出典", document(facts.document()));
    entry("公開の履歴", new Anchor(history(facts), "誰がいつ公開したか・取り下げ"));
  }

  /// Its rule, and the way to look at the plan through any other.
  private static Component scheme(EditionFacts facts) {
    EvaluationScheme own = facts.audited().scheme();
    PlanAddress address = facts.address();
    String under =
        UnderAddress.of(facts.plan().code(), own.code())
            .at(address.edition(), address.revision())
            .path();
    return new Div(
        new Anchor(SchemePaths.one(own.code()), own.name()),
        new Text(" "),
        new Anchor(under, "方法を替えて評価"));
  }

  private static String history(EditionFacts facts) {
    return ImportPaths.history(
        new Work.OfEdition(facts.plan().code(), facts.edition().head().asOf()));
  }

  private static Component document(Document document) {
    Component title =
        document
            .url()
            .<Component>map(url -> link(url, document.title()))
            .orElseGet(() -> new Text(document.title()));
    return new Div(new Text(document.publisher() + "「"), title, new Text("」"));
  }

  private static Anchor link(String url, String title) {
    Anchor link = new Anchor(url, title);
    link.getElement().setAttribute("rel", "noreferrer");
    return link;
  }

  private void entry(String term, Component what) {
    add(new Div(new Term(term), new Description(what)));
  }
}
