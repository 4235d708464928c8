package kurabe.web.ui.crossing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.ui.figure.SchemeBox;
import kurabe.web.words.PeriodWords;

/// What is set beside what, and how to read it.
final class UnderLead extends Div {

  UnderLead(CrossFacts facts) {
    CrossEvaluation crossing = facts.crossing();
    EvaluationScheme own = crossing.own();
    EvaluationScheme under = crossing.under();
    addClassName("under-lead");
    Paragraph statement =
        new Paragraph(
            facts.edition().prefecture()
                + "の計画（公表された評価は「"
                + own.name()
                + "」）の"
                + PeriodWords.of(crossing.period())
                + "の数値を、「"
                + under.name()
                + "」に当てはめた結果です。"
                + reading(crossing));
    statement.addClassName("statement");
    add(
        statement,
        new NativeDetails("「" + under.name() + "」の規則", new SchemeBox(under)),
        new Paragraph(
            new Anchor("schemes/" + under.code().value(), "この評価方法の詳細"),
            new Span("　"),
            new Anchor(facts.edition().address().path(), "計画の公表された評価")));
  }

  private static String reading(CrossEvaluation crossing) {
    return crossing.own().code().equals(crossing.under().code())
        ? "この計画自身の評価方法なので、公表された評価をそのまま用いています。"
        : "数値のない項目は、公表された記号が表す範囲（幅）で示すか、評価できない理由を示します。記号どうしを換算することはしません。";
  }
}
