package kurabe.web.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.ProblemList;
import kurabe.web.ui.figure.DocumentFacts;
import kurabe.web.ui.figure.SchemeBox;
import kurabe.web.ui.figure.VerdictCounts;

/// How far the page can be trusted: the audit's result at a glance; the rule, the audit, the
/// problems of the import and the document one click away.
final class BehindTheFigures extends Section {

  BehindTheFigures(EditionFacts facts) {
    addClassName("behind");
    add(
        new H2("数値の確かさ"),
        new VerdictCounts(facts.audited().audit()),
        closed("検証の内訳", new AuditFindings(facts)),
        closed("評価方法の説明", new SchemeBox(facts.audited().scheme())),
        closed(
            ProblemList.summary(facts.edition().problems()),
            new ProblemList(facts.edition().problems())),
        closed("出典の文書", new DocumentFacts(facts.document())));
  }

  private static NativeDetails closed(String summary, Component content) {
    return new NativeDetails(summary, content);
  }
}
