package kurabe.web.ui.hearing;

import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.council.AddedCase;
import kurabe.core.hearing.CaseCollection;
import kurabe.core.hearing.PrintedCase;
import kurabe.core.plan.PlanCode;

/// Cases by field: those that documents print, and those that people added.
public final class CaseSection extends Composite<Section> {

  /// @param plan that a case may be added to; all plans where it is empty
  public CaseSection(CaseCollection cases, Optional<PlanCode> plan) {
    getContent().addClassName("hearing");
    getContent().add(new H2("事例"));
    if (cases.isEmpty()) {
      getContent()
          .add(
              new Paragraph(
                  "事例はまだありません。進捗報告書の全文や会議の資料を kurabe import で取り込むと、「代表的な事例」が並びます。"
                      + "同梱の報告書は数値だけを書き写したもので、事例を含みません。"));
    }
    getContent().add(new Paragraph(new Anchor(CaseAddress.path(plan), "事例を加える（失敗と気づきも）")));
    fields(cases).forEach(field -> show(field, cases.of(field)));
  }

  private static Set<String> fields(CaseCollection cases) {
    return Stream.concat(
            cases.printed().stream().map(one -> one.printed().field()),
            cases.added().stream().map(AddedCase::field))
        .collect(toCollection(LinkedHashSet::new));
  }

  private void show(String field, CaseCollection cases) {
    getContent().add(new H3(field));
    cases.added().forEach(one -> getContent().add(new AddedCaseArticle(one)));
    for (PrintedCase one : cases.printed()) {
      getContent().add(new PrintedCaseArticle(one));
    }
  }
}
