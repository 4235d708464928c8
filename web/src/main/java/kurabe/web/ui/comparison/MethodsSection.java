package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.web.ui.figure.SchemeBox;
import kurabe.web.words.BodyNames;

/// The evaluation methods that meet on the page, and what follows from their being different.
final class MethodsSection extends Composite<Section> {

  MethodsSection(List<AuditedEdition> editions, BodyNames names) {
    Div boxes = new Div();
    boxes.addClassName("methods");
    editions.forEach(edition -> boxes.add(box(edition, names)));
    getContent().add(new H2("評価方法"), boxes);
    if (editions.size() > 1) {
      getContent().add(statement(editions), reasons());
    }
  }

  private static Div box(AuditedEdition edition, BodyNames names) {
    var head = edition.edition().head();
    var plan =
        new Paragraph(
            names.of(head.plan().jurisdiction()) + "「" + head.plan().title() + "」 " + head.label());
    plan.addClassName("plan");
    return new Div(plan, new SchemeBox(edition.scheme()));
  }

  private static Paragraph statement(List<AuditedEdition> editions) {
    List<String> schemes =
        editions.stream().map(edition -> "「" + edition.scheme().name() + "」").distinct().toList();
    String why = schemes.size() > 1 ? String.join("と", schemes) + "は尺度が異なります。" : "";
    var statement = new Paragraph(why + "評価は互いに換算せず、県どうしの差・色分け・順位は示しません。");
    statement.addClassName("statement");
    return statement;
  }

  private static NativeDetails reasons() {
    return new NativeDetails(
        "県どうしを比べない理由",
        new UnorderedList(
            new ListItem("達成率は指標ごとに目標への到達度を％で表し、段階評価は取組ごとに段階で表します。"),
            new ListItem("目標の水準と期限は計画ごとに決めたものです。達成率や評価が高くても、水準が高いとは限りません。"),
            new ListItem("同じテーマに並ぶ指標でも、測るもの・単位・時点が異なります。"),
            new ListItem("全国値との差は、報告書が指標に並べて載せ、単位と時点がそろうものに限って示します。")));
  }
}
